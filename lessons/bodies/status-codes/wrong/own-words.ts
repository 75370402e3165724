// fails raised: the phrase is always the same
import { endpoint, httpApp, HttpException, int } from 'fstudy/http'

export { phraseOf } from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.get(
    '/raise/:code',
    endpoint({ path: { code: int() } }, ({ path: { code } }) => {
      throw new HttpException(code, 'Error')
    }),
  )
  return app
}
