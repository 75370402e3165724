// fails title-required: the title may be left out too
import { endpoint, httpApp, int, list, model, str } from 'fstudy/http'

const Book = model('Book', { title: str().default(''), pages: int().default(1), tags: list(str()).default([]) })

export function createApp() {
  const app = httpApp()
  app.post(
    '/books',
    endpoint({ body: Book }, ({ body }) => body),
  )
  return app
}
