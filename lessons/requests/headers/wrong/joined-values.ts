// fails repeated: request.headers has joined both values to "a, b"
import { httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get('/header_params', ({ headers }, response) => {
    response.json({ message: 'Hello World', code: 200, data: { token: headers.bearer ?? null } })
  })
  return app
}
