// fails absent: a default of an empty text hides that there was no cookie
import { endpoint, httpApp, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/cookie_params',
    endpoint({ cookie: { token: str().default('') } }, ({ cookie }) => ({ data: cookie })),
  )
  return app
}
