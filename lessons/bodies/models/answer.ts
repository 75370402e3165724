import { endpoint, httpApp, int, list, model, str } from 'fstudy/http'

// #region your-turn
// starter: const Book = model('Book', { title: str(), pages: str(), tags: str() })
const Book = model('Book', {
  title: str(),
  pages: int().default(1),
  tags: list(str()).default([]),
})
// #endregion

export function createApp() {
  const app = httpApp()
  app.post(
    '/books',
    endpoint({ body: Book }, ({ body }) => body),
  )
  return app
}
