// fails contact-newsletter: whatever is not "on" is false, also what is no boolean at all
import { endpoint, httpApp, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/contact',
    endpoint({ form: { newsletter: str().default('') } }, ({ form }) => ({
      data: { newsletter: form.newsletter === 'on' },
    })),
  )
  return app
}
