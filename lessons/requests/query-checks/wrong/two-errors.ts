// fails one-each: reports every rule that fails, not the first alone
import { about, endpoint, httpApp, str } from 'fstudy/http'
import { all, envelope } from '../app.ts'

const text = str({ minLength: 3, maxLength: 12 }).and(str({ pattern: /^[a-z_]+$/ }))
const item_query = about(text, { alias: 'item-query' }).nullable().default(null)

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_check_all',
    endpoint({ query: { ...all, item_query } }, ({ query }) => envelope(query)),
  )
  return app
}
