// fails post-ids: the faults come in the order of the declaration, which is not that of the template
import { bool, endpoint, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/users/:user_id/posts/:post_id',
    endpoint(
      { path: { post_id: int(), user_id: int() }, query: { draft: bool().default(false) } },
      ({ path, query }) => ({ data: { ...path, ...query } }),
    ),
  )
  return app
}
