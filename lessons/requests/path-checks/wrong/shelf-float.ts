// fails shelf-number: half a slot is a number, but no integer
import { endpoint, enumeration, float, httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/shelf/:row/:slot',
    endpoint({ path: { row: enumeration('Row', ['a', 'b', 'c']), slot: float({ ge: 1, le: 20 }) } }, ({ path }) => ({
      message: 'Hello World',
      code: 200,
      data: path,
    })),
  )
  return app
}
