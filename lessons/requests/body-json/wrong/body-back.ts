// fails no-password-back: the whole input is sent back
import { endpoint, httpApp, model, str } from 'fstudy/http'

const RegisterInfo = model('RegisterInfo', { username: str(), email: str(), password: str() })

export function createApp() {
  const app = httpApp()
  app.post(
    '/register',
    endpoint({ body: RegisterInfo, status: 201 }, ({ body }) => ({ user: body })),
  )
  return app
}
