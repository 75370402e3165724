// fails search-faults: the faults come in the declared order, and limit is declared first
import { bool, endpoint, httpApp, int, list, str } from 'fstudy/http'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

export function createApp() {
  const app = httpApp()
  const search = {
    limit: int().default(10),
    q: str(),
    exact: bool().default(false),
    tag: list(str()).default([]),
  }
  app.get(
    '/search',
    endpoint({ query: search }, ({ query }) => envelope(query)),
  )
  return app
}
