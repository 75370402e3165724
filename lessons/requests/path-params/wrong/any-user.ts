// fails number-still: as a text, every user_id fits, and the order no longer shows
import { endpoint, httpApp, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/users/:user_id',
    endpoint({ path: { user_id: str() } }, ({ path }) => ({ data: path })),
  )
  return app
}
