// fails login: the whole form is sent back, the password too
import { bool, endpoint, httpApp, list, str } from 'fstudy/http'

const login = { username: str(), password: str(), remember: bool().default(false), scope: list(str()).default([]) }

export function createApp() {
  const app = httpApp()
  app.post(
    '/login',
    endpoint({ form: login }, ({ form }) => ({ message: 'Hello World', code: 200, data: form })),
  )
  return app
}
