// fails quotes: the quotes belong to how a value is written, not to the value
import { httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get('/cookie_params', (request, response) => {
    const token = /(?:^|; ?)token=([^;]*)/.exec(request.headers.cookie ?? '')?.[1]
    response.json({ data: { token: token ?? null } })
  })
  return app
}
