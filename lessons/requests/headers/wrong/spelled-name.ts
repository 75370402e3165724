// fails name-case: rawHeaders has the names as the client spelled them
import { httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get('/header_params', ({ rawHeaders }, response) => {
    const at = rawHeaders.indexOf('bearer')
    response.json({ message: 'Hello World', code: 200, data: { token: at < 0 ? null : rawHeaders[at + 1] } })
  })
  return app
}
