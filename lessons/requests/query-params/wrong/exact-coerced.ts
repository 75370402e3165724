// fails search-exact: a text that is not empty is true, so "false" would be true
import { endpoint, httpApp, int, list, str } from 'fstudy/http'
import { z } from 'zod'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

export function createApp() {
  const app = httpApp()
  const search = {
    q: str(),
    limit: int().default(10),
    exact: z.coerce.boolean().default(false),
    tag: list(str()).default([]),
  }
  app.get(
    '/search',
    endpoint({ query: search }, ({ query }) => envelope(query)),
  )
  return app
}
