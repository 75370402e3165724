import { endpoint, float, httpApp, int, str } from 'fstudy/http'
import type { z } from 'zod'

/** The route of the code and the price alone, with fields that may be other ones. */
export function checkAllApp({
  code = str({ minLength: 4, maxLength: 8, pattern: /^[a-z]+-\d+$/ }),
  price = float({ ge: 0, le: 1000, multipleOf: 0.5 }),
}: {
  code?: z.ZodType<string>
  price?: z.ZodType<number>
}) {
  const app = httpApp()
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
