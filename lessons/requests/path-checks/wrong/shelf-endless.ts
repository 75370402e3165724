// fails shelf-high: there is no upper bound
import { endpoint, enumeration, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/shelf/:row/:slot',
    endpoint({ path: { row: enumeration('Row', ['a', 'b', 'c']), slot: int({ ge: 1 }) } }, ({ path }) => ({
      message: 'Hello World',
      code: 200,
      data: path,
    })),
  )
  return app
}
