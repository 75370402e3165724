// fails absent: `token || null` takes an empty text for nothing
import { endpoint, httpApp, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/cookie_params',
    endpoint({ cookie: { token: str().default('') } }, ({ cookie }) => ({ data: { token: cookie.token || null } })),
  )
  return app
}
