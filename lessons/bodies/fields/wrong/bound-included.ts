// fails bounds: `le` allows the bound itself, `lt` does not
import { endpoint, float, httpApp, int, model, str } from 'fstudy/http'

const Product = model('Product', {
  sku: str(),
  name: str(),
  price: float({ alias: 'unitPrice', gt: 0, le: 1_000_000 }),
  quantity: int({ ge: 1, le: 100 }).default(1),
})

export function createApp() {
  const app = httpApp()
  app.post(
    '/models/Product',
    endpoint({ body: Product }, ({ body }) => body),
  )
  return app
}
