// fails post-places: "me" is turned into a number before it is checked, so it is no fault
import { bool, endpoint, httpApp, int } from 'fstudy/http'
import { z } from 'zod'

export function createApp() {
  const app = httpApp()
  const user_id = z.preprocess((sent) => (sent === 'me' ? '0' : sent), int())
  app.get(
    '/users/:user_id/posts/:post_id',
    endpoint({ path: { user_id, post_id: int() }, query: { draft: bool().default(false) } }, ({ path, query }) => ({
      data: { ...path, ...query },
    })),
  )
  return app
}
