import { createHash } from 'node:crypto'
import { endpoint, httpApp, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  let text = 'first'

  app.put(
    '/note',
    endpoint({ query: { text: str() } }, ({ query }) => {
      text = query.text
      return { text }
    }),
  )
  app.get(
    '/note',
    endpoint({}, ({ response }) => {
      // #region your-turn
      // starter: return { text }
      // Express compares the tag with If-None-Match by itself, and leaves the body out where they are the same.
      const tag = createHash('sha256').update(text).digest('base64url')
      response.set({ etag: `"${tag}"`, 'cache-control': 'no-cache' })
      return { text }
      // #endregion
    }),
  )
  return app
}
