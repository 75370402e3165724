// fails defaults: nothing may be left out
import { endpoint, httpApp, int, list, model, str } from 'fstudy/http'

const Book = model('Book', { title: str(), pages: int(), tags: list(str()) })

export function createApp() {
  const app = httpApp()
  app.post(
    '/books',
    endpoint({ body: Book }, ({ body }) => body),
  )
  return app
}
