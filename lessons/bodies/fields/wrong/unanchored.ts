// fails anchors: a pattern without ^ and $ is found anywhere in the text
import { endpoint, float, httpApp, model, str } from 'fstudy/http'

const Product = model('Product', {
  sku: str({ pattern: /[A-Z]{3}-[0-9]{4}/ }),
  name: str(),
  price: float({ alias: 'unitPrice' }),
})

export function createApp() {
  const app = httpApp()
  app.post(
    '/models/Product',
    endpoint({ body: Product }, ({ body }) => body),
  )
  return app
}
