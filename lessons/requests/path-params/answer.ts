import { bool, endpoint, httpApp, int } from 'fstudy/http'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

// #region your-turn
// starter: const post = { path: {}, query: {} }
const post = {
  path: { user_id: int(), post_id: int() },
  query: { draft: bool().default(false) },
}
// #endregion

export function createApp() {
  const app = httpApp()
  // #region your-turn
  // starter: app.get(
  // starter:   '/users/:user_id',
  // starter:   endpoint({ path: { user_id: int() } }, ({ path }) => envelope(path)),
  // starter: )
  // starter: app.get(
  // starter:   '/users/me',
  // starter:   endpoint({}, () => envelope({ user_id: 'me' })),
  // starter: )
  app.get(
    '/users/me',
    endpoint({}, () => envelope({ user_id: 'me' })),
  )
  app.get(
    '/users/:user_id',
    endpoint({ path: { user_id: int() } }, ({ path }) => envelope(path)),
  )
  // #endregion
  app.get(
    '/users/:user_id/posts/:post_id',
    endpoint(post, ({ path, query }) => envelope({ ...path, ...query })),
  )
  return app
}
