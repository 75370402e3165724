import { bool, endpoint, httpApp, list, str } from 'fstudy/http'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

export function createApp() {
  const app = httpApp()
  // #region your-turn
  // starter: const contact = {}
  const contact = {
    name: str({ minLength: 1, maxLength: 20 }),
    email: str({ pattern: /^[^@\s]+@[^@\s]+$/ }),
    newsletter: bool().default(false),
    topic: list(str()).default([]),
  }
  // #endregion
  app.post(
    '/contact',
    // #region your-turn
    // starter: endpoint({ query: contact }, ({ query }) => envelope(query)),
    endpoint({ form: contact }, ({ form }) => envelope(form)),
    // #endregion
  )
  return app
}
