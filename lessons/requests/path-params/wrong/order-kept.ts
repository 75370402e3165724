// fails me-first: /users/me was moved to the end of the file, still behind /users/:user_id
import { endpoint, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/users/:user_id',
    endpoint({ path: { user_id: int() } }, ({ path }) => ({ data: path })),
  )
  app.get(
    '/users/me',
    endpoint({}, () => ({ data: { user_id: 'me' } })),
  )
  return app
}
