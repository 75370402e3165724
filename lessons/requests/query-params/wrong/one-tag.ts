// fails search-tags: one text, so the last tag is the only one left
import { bool, endpoint, httpApp, int, str } from 'fstudy/http'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

export function createApp() {
  const app = httpApp()
  const search = {
    q: str(),
    limit: int().default(10),
    exact: bool().default(false),
    tag: str()
      .transform((tag) => [tag])
      .default([]),
  }
  app.get(
    '/search',
    endpoint({ query: search }, ({ query }) => envelope(query)),
  )
  return app
}
