// fails search-limit: z.coerce.number() is not int(): an empty text becomes 0 and "1e3" 1000
import { bool, endpoint, httpApp, list, str } from 'fstudy/http'
import { z } from 'zod'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

export function createApp() {
  const app = httpApp()
  const search = {
    q: str(),
    limit: z.coerce.number().default(10),
    exact: bool().default(false),
    tag: list(str()).default([]),
  }
  app.get(
    '/search',
    endpoint({ query: search }, ({ query }) => envelope(query)),
  )
  return app
}
