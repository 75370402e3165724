// fails post-path-wins: user_id and post_id are also read from the query, which wins
import { bool, endpoint, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  const ids = { user_id: int(), post_id: int() }
  const inQuery = { user_id: int().optional(), post_id: int().optional(), draft: bool().default(false) }
  app.get(
    '/users/:user_id/posts/:post_id',
    endpoint({ path: ids, query: inQuery }, ({ path, query }) => ({ data: { ...path, ...query } })),
  )
  return app
}
