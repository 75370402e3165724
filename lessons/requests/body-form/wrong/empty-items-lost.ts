// fails multi-select: the empty item is dropped
import { endpoint, httpApp, list, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post(
    '/login',
    endpoint({ form: { scope: list(str()) } }, ({ form }) => ({ data: { scope: form.scope.filter(Boolean) } })),
  )
  return app
}
