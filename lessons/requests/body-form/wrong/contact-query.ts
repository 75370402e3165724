// fails contact-defaults: the fields are read from the URL, not from the body
import { endpoint, httpApp, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/contact',
    endpoint({ query: { name: str(), email: str() } }, ({ query }) => ({ data: query })),
  )
  return app
}
