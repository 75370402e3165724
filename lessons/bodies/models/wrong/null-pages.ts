// fails whole-pages: null stands for no pages
import { endpoint, httpApp, int, list, model, str } from 'fstudy/http'

const Book = model('Book', { title: str(), pages: int().nullable().default(1), tags: list(str()).default([]) })

export function createApp() {
  const app = httpApp()
  app.post(
    '/books',
    endpoint({ body: Book }, ({ body }) => body),
  )
  return app
}
