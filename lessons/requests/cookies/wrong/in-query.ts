// fails one-place: a parameter of the query is no cookie
import { endpoint, httpApp, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/cookie_params',
    endpoint({ query: { token: str().nullable().default(null) } }, ({ query }) => ({ data: query })),
  )
  return app
}
