// fails text: [A-Za-z] lets capitals in
import { endpoint, float, httpApp, int, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  const code = str({ minLength: 4, maxLength: 8, pattern: /^[A-Za-z]+-\d+$/ })
  const price = float({ ge: 0, le: 1000, multipleOf: 0.5 })
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
