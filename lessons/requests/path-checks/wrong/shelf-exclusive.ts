// fails shelf-edges: 1 and 20 are allowed
import { endpoint, enumeration, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/shelf/:row/:slot',
    endpoint({ path: { row: enumeration('Row', ['a', 'b', 'c']), slot: int({ gt: 1, lt: 20 }) } }, ({ path }) => ({
      message: 'Hello World',
      code: 200,
      data: path,
    })),
  )
  return app
}
