// fails limits: le instead of lt, so 10 is accepted
import { endpoint, httpApp, int, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/form_params',
    endpoint({ form: { name: str({ minLength: 1, maxLength: 10 }), age: int({ gt: 0, le: 10 }) } }, () => null),
  )
  return app
}
