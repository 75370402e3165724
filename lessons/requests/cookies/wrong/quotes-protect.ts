// fails semicolon: a semicolon between quotes still ends the pair
import { httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get('/cookie_params', (request, response) => {
    const token = /(?:^|; ?)token=("[^"]*"|[^;]*)/.exec(request.headers.cookie ?? '')?.[1]
    response.json({ data: { token: token?.replaceAll('"', '') ?? null } })
  })
  return app
}
