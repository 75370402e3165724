// fails exclusive: >= for >, <= for <: 0 and 10 pass
import { endpoint, httpApp, int } from 'fstudy/http'
import { check } from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_check',
    endpoint({ query: { ...check, size: int({ ge: 0, le: 10 }) } }, () => ({})),
  )
  return app
}
