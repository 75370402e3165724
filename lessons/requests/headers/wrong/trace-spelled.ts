// fails trace-case: rawHeaders has the names as the client spelled them
import { httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get('/trace', ({ rawHeaders }, response) => {
    const id = rawHeaders[rawHeaders.indexOf('x-request-id') + 1]
    response.json({ message: 'Hello World', code: 200, data: { id, hops: [] } })
  })
  return app
}
