// fails code-points: .length counts an emoji as two
import { endpoint, httpApp, model, str } from 'fstudy/http'

const password = str().refine((text) => text.length >= 8 && text.length <= 50, 'Password has a wrong length')

export function createApp() {
  const app = httpApp()
  app.post(
    '/models/RegisterInfo',
    endpoint({ body: model('RegisterInfo', { usename: str(), email: str(), password }) }, ({ body }) => body),
  )
  return app
}
