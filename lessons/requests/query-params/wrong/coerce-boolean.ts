// fails booleans: z.coerce.boolean() makes every text but the empty one true, "false" too
import { endpoint, httpApp } from 'fstudy/http'
import { z } from 'zod'

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_types',
    endpoint({ query: { flag: z.coerce.boolean() } }, ({ query }) => ({ data: query })),
  )
  return app
}
