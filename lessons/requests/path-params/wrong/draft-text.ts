// fails post-draft: a text that is not empty is true, so "false" would be true
import { endpoint, httpApp, int } from 'fstudy/http'
import { z } from 'zod'

export function createApp() {
  const app = httpApp()
  app.get(
    '/users/:user_id/posts/:post_id',
    endpoint(
      { path: { user_id: int(), post_id: int() }, query: { draft: z.coerce.boolean().default(false) } },
      ({ path, query }) => ({ data: { ...path, ...query } }),
    ),
  )
  return app
}
