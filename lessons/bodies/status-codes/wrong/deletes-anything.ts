// fails deleted: deleting what is not there is a success
import { endpoint, httpApp, HttpException, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.delete(
    '/shelf/:id',
    endpoint({ path: { id: int() }, status: 204 }, () => undefined),
  )
  app.get(
    '/shelf/:id',
    endpoint({}, () => {
      throw new HttpException(404, 'Item not found')
    }),
  )
  return app
}
