// fails look-ahead: letters and digits, but no digit is asked for
import { endpoint, httpApp, str } from 'fstudy/http'
import { envelope } from '../app.ts'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.get(
    '/fixed/code',
    endpoint({ query: { code: str({ pattern: /^[a-z0-9]+$/ }) } }, ({ query }) => envelope(query)),
  )
  return app
}
