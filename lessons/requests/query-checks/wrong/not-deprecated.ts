// fails documentation: a comment does not reach the documentation
import { endpoint, httpApp, serveDocs, str } from 'fstudy/http'
import { envelope } from '../app.ts'

// Deprecated.
const field = str({ alias: 'item-query', minLength: 3, maxLength: 12, pattern: /^[a-z_]+$/, title: 'Search text' })
  .nullable()
  .default(null)

export function createApp() {
  const app = httpApp()
  serveDocs(app, { title: 'Constraints', version: '1.0.0' })
  app.get(
    '/query_check_all',
    endpoint({ query: { item_query: field } }, ({ query }) => envelope(query)),
  )
  return app
}
