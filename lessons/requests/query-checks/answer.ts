import { endpoint, httpApp, int, str } from 'fstudy/http'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

export function createApp() {
  const app = httpApp()
  // #region your-turn
  // starter: const items = { q: str(), size: int() }
  const items = {
    q: str({ alias: 'item-query', minLength: 3, maxLength: 50 }),
    size: int({ gt: 0, lt: 10 }),
  }
  // #endregion
  app.get(
    '/items',
    endpoint({ query: items }, ({ query }) => envelope(query)),
  )
  return app
}
