import { bool, endpoint, httpApp, int, list, str } from '../../../src/http/http.ts'
import { envelope } from './envelope.ts'

const login = {
  username: str(),
  password: str({ minLength: 8 }),
  remember: bool().default(false),
  scope: list(str()).default([]),
}

export function createApp() {
  const app = httpApp()
  app.post(
    '/form_params',
    endpoint({ form: { name: str({ minLength: 1, maxLength: 10 }), age: int({ gt: 0, lt: 10 }) } }, () => undefined),
  )
  app.post(
    '/login',
    endpoint({ form: login }, ({ form: { username, remember, scope } }) => envelope({ username, remember, scope })),
  )
  return app
}
