// fails converted: the alias is the name on the way in; the answer has the field's own
import { endpoint, httpApp } from 'fstudy/http'
import { models } from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post(
    '/models/Product',
    endpoint({ body: models.Product }, ({ body: { price, ...rest } }) => ({ ...rest, unitPrice: price })),
  )
  return app
}
