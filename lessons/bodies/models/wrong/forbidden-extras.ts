// fails extras: what it does not know is refused
import { endpoint, httpApp, int, list, model, str } from 'fstudy/http'

const Book = model(
  'Book',
  { title: str(), pages: int().default(1), tags: list(str()).default([]) },
  { extra: 'forbid' },
)

export function createApp() {
  const app = httpApp()
  app.post(
    '/books',
    endpoint({ body: Book }, ({ body }) => body),
  )
  return app
}
