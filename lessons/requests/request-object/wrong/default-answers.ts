// fails no-path: a second route answers without the number
import { endpoint, httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/request_object',
    endpoint({}, () => ({ data: { token: null } })),
  )
  return app
}
