// fails tags: a text alone is taken for a list
import { endpoint, httpApp, int, list, model, str } from 'fstudy/http'
import { z } from 'zod'

const Book = model('Book', {
  title: str(),
  pages: int().default(1),
  tags: z.preprocess((value) => [value].flat(), list(str())).default([]),
})

export function createApp() {
  const app = httpApp()
  app.post(
    '/books',
    endpoint({ body: Book }, ({ body }) => body),
  )
  return app
}
