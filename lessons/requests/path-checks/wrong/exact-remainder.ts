// fails tolerance: a remainder that is nearly 0 counts as 0
import { endpoint, float, httpApp, int, str } from 'fstudy/http'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  const code = str({ minLength: 4, maxLength: 8, pattern: /^[a-z]+-\d+$/ })
  const price = float({ ge: 0, le: 1000 }).refine((value) => value % 0.5 === 0)
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
