// fails tags: the items are not looked at
import { endpoint, httpApp, int, model, str } from 'fstudy/http'
import { z } from 'zod'

const Book = model('Book', { title: str(), pages: int().default(1), tags: z.array(z.unknown()).default([]) })

export function createApp() {
  const app = httpApp()
  app.post(
    '/books',
    endpoint({ body: Book }, ({ body }) => body),
  )
  return app
}
