// fails body: the length counts characters, not bytes
import { text } from 'node:stream/consumers'
import { endpoint, httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/request_body',
    endpoint({}, async ({ request }) => {
      const read = await text(request)
      return { data: { content_type: request.headers['content-type'] ?? null, length: read.length, text: read } }
    }),
  )
  return app
}
