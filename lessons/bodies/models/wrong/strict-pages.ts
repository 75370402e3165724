// fails pages-as-text: a strict model takes no text
import { endpoint, httpApp, int, list, model, str } from 'fstudy/http'

const Book = model('Book', { title: str(), pages: int({ strict: true }).default(1), tags: list(str()).default([]) })

export function createApp() {
  const app = httpApp()
  app.post(
    '/books',
    endpoint({ body: Book }, ({ body }) => body),
  )
  return app
}
