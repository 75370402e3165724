// fails defaults: prefault() sends the default through the checks, default() trusts it
import { endpoint, httpApp, int, model, str } from 'fstudy/http'

const DefaultModel = model('DefaultModel', {
  count: int({ gt: 0 }).prefault(0),
  label: str({ minLength: 3 }).prefault('x'),
})

export function createApp() {
  const app = httpApp()
  app.post(
    '/models/DefaultModel',
    endpoint({ body: DefaultModel }, ({ body }) => body),
  )
  return app
}
