// fails floor: Math.trunc goes towards zero
import { endpoint, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/fail',
    endpoint({ query: { a: int(), b: int() } }, ({ query: { a, b } }) => ({ result: Math.trunc(a / b) })),
  )
  return app
}
