// fails alias: the name in the code is not the name in the URL
import { endpoint, httpApp, str } from 'fstudy/http'
import { envelope } from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_check_all',
    endpoint({ query: { item_query: str({ minLength: 3 }).nullable().default(null) } }, ({ query }) => envelope(query)),
  )
  return app
}
