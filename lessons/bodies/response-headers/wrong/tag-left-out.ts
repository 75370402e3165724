// fails not-modified: the 304 has no tag
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
      if (asked.includes(hash)) return (response.status(304).end(), response)
      response.set('etag', `"${hash}"`)
      return { text }
    }),
  )
  return app
}
