// fails backslash: without the backslash the dot is any character
import { endpoint, httpApp, str } from 'fstudy/http'
import { envelope } from '../app.ts'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.get(
    '/fixed/site',
    endpoint({ query: { site: str({ pattern: /^[a-z]+.[a-z]+$/ }) } }, ({ query }) => envelope(query)),
  )
  return app
}
