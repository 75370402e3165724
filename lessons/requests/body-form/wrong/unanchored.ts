// fails contact-email: without ^ and $ the pattern may match a part of the text
import { endpoint, httpApp, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/contact',
    endpoint({ form: { name: str(), email: str({ pattern: /[^@\s]+@[^@\s]+/ }) } }, ({ form }) => ({ data: form })),
  )
  return app
}
