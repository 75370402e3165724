// fails whole-pages: z.coerce takes any number, and null is 0
import { endpoint, httpApp, list, model, str } from 'fstudy/http'
import { z } from 'zod'

const Book = model('Book', { title: str(), pages: z.coerce.number().default(1), tags: list(str()).default([]) })

export function createApp() {
  const app = httpApp()
  app.post(
    '/books',
    endpoint({ body: Book }, ({ body }) => body),
  )
  return app
}
