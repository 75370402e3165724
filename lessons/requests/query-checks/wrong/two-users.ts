// fails no-address: keeps A@B.CO beside a@b.co
import { endpoint, httpApp, str } from 'fstudy/http'
import { check, envelope } from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_check',
    endpoint({ query: check }, () => ({})),
  )
  app.get(
    '/fixed/email',
    endpoint({ query: { email: str({ pattern: /^[\w.+-]+@([\w-]+\.)+[a-zA-Z]{2,}$/ }) } }, ({ query }) =>
      envelope(query),
    ),
  )
  return app
}
