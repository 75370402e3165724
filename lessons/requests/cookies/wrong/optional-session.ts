// fails required: with a default the cookie may be missing
import { endpoint, httpApp, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/cookie_checks',
    endpoint({ cookie: { session_id: str().default('') } }, ({ cookie }) => ({ data: cookie })),
  )
  return app
}
