// fails shelf-found: what Express has read is text, so the slot is "7"
import { endpoint, httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/shelf/:row/:slot',
    endpoint({}, ({ request }) => ({ message: 'Hello World', code: 200, data: request.params })),
  )
  return app
}
