// fails post-read: without a default, draft has to be sent
import { bool, endpoint, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/users/:user_id/posts/:post_id',
    endpoint({ path: { user_id: int(), post_id: int() }, query: { draft: bool() } }, ({ path, query }) => ({
      data: { ...path, ...query },
    })),
  )
  return app
}
