// fails shelf-low: slots count from 1
import { endpoint, enumeration, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/shelf/:row/:slot',
    endpoint({ path: { row: enumeration('Row', ['a', 'b', 'c']), slot: int({ ge: 0, le: 20 }) } }, ({ path }) => ({
      message: 'Hello World',
      code: 200,
      data: path,
    })),
  )
  return app
}
