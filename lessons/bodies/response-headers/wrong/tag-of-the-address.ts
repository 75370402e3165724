// fails changed: the tag is made of the address, not of the text
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
    endpoint({}, ({ request, response }) => {
      const hash = createHash('sha256').update(text).digest('base64url')
      const asked = request.headers['if-none-match'] ?? ''
      const tag = `"${request.url.length}-${hash.length}"`
      response.set({ etag: tag, 'cache-control': 'no-cache' })
      if (asked.includes(tag)) return (response.status(304).end(), response)
      return { text }
    }),
  )
  return app
}
