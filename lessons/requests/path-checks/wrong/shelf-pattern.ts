// fails shelf-row: a pattern refuses d, too, but its message does not name the rows
import { endpoint, httpApp, int, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/shelf/:row/:slot',
    endpoint({ path: { row: str({ pattern: /^[abc]$/ }), slot: int({ ge: 1, le: 20 }) } }, ({ path }) => ({
      message: 'Hello World',
      code: 200,
      data: path,
    })),
  )
  return app
}
