// fails repeated: of a header the first value counts, not the last as in a query
import { httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get('/header_params', ({ headersDistinct }, response) => {
    response.json({ message: 'Hello World', code: 200, data: { token: headersDistinct.bearer?.at(-1) ?? null } })
  })
  return app
}
