// fails required: the answer is {} and no more, not an envelope
import { endpoint, httpApp } from 'fstudy/http'
import { check, envelope } from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_check',
    endpoint({ query: check }, ({ query }) => envelope(query)),
  )
  return app
}
