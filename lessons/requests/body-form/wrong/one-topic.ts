// fails contact-topics: a single text takes the last topic only
import { endpoint, httpApp, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/contact',
    endpoint({ form: { topic: str().default('') } }, ({ form }) => ({ data: { topic: [form.topic] } })),
  )
  return app
}
