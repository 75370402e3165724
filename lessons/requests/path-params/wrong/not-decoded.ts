// fails utf8: the raw path was cut at its slashes, but not decoded
import { httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get('/path_text/:name/:tag', (request, response) => {
    const [, , name, tag] = request.path.split('/')
    response.json({ data: { name, tag } })
  })
  return app
}
