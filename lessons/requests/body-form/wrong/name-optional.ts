// fails contact-name: with a default, an empty name is accepted
import { endpoint, httpApp, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/contact',
    endpoint({ form: { name: str({ maxLength: 20 }).default(''), email: str() } }, ({ form }) => ({ data: form })),
  )
  return app
}
