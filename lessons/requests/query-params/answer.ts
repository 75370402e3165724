import { bool, endpoint, httpApp, int, list, str } from 'fstudy/http'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

export function createApp() {
  const app = httpApp()
  // #region your-turn
  // starter: const search = {}
  const search = {
    q: str(),
    limit: int().default(10),
    exact: bool().default(false),
    tag: list(str()).default([]),
  }
  // #endregion
  app.get(
    '/search',
    endpoint({ query: search }, ({ query }) => envelope(query)),
  )
  return app
}
