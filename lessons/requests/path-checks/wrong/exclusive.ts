// fails price: 0 and 1000 are allowed
import { endpoint, float, httpApp, int, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  const code = str({ minLength: 4, maxLength: 8, pattern: /^[a-z]+-\d+$/ })
  const price = float({ gt: 0, lt: 1000, multipleOf: 0.5 })
  app.get(
    '/path_check_all/:code/:price',
    endpoint({ path: { code, price }, query: { page: int({ ge: 1 }).default(1) } }, ({ path, query }) => ({
      message: 'Hello World',
      code: 200,
      data: { ...path, ...query },
    })),
  )
  return app
}
