// fails two: two cookies are joined with a comma
import { httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get('/cookie_two', (_request, response) => {
    response.set('set-cookie', '_session_id=fake-session-id, theme=dark; Max-Age=31536000').json({})
  })
  return app
}
