// fails lost: the cookie stays with the error
import { httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get('/cookie_lost', (_request, response) => {
    response.cookie('_session_id', 'lost')
    response.status(401).json({ detail: 'not allowed' })
  })
  return app
}
