// fails search-defaults: nullable is not optional: without a default the parameter is required
import { bool, endpoint, httpApp, int, list, str } from 'fstudy/http'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

export function createApp() {
  const app = httpApp()
  const search = {
    q: str(),
    limit: int().nullable(),
    exact: bool().default(false),
    tag: list(str()).default([]),
  }
  app.get(
    '/search',
    endpoint({ query: search }, ({ query }) => envelope(query)),
  )
  return app
}
