// fails not-a-number: nan > 1000 is false, so nobody refuses it
import { endpoint, float, httpApp, int, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  const code = str({ minLength: 4, maxLength: 8, pattern: /^[a-z]+-\d+$/ })
  const price = float().refine((value) => !(value > 1000 || value < 0))
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
