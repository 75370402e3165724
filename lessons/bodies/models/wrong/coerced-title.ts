// fails title-is-text: a number becomes a text
import { endpoint, httpApp, int, list, model, str } from 'fstudy/http'
import { z } from 'zod'

const Book = model('Book', { title: z.coerce.string(), pages: int().default(1), tags: list(str()).default([]) })

export function createApp() {
  const app = httpApp()
  app.post(
    '/books',
    endpoint({ body: Book }, ({ body }) => body),
  )
  return app
}
