// fails empty: an empty text is a text; only a form leaves it out
import { endpoint, httpApp, int, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_params',
    endpoint({ query: { name: str({ minLength: 1 }), age: int().default(0) } }, ({ query }) => ({ data: query })),
  )
  return app
}
