import { endpoint, enumeration, float, httpApp, int, str } from '../../../src/http/http.ts'
import { envelope } from './envelope.ts'

const item = {
  code: str({ minLength: 4, maxLength: 8, pattern: /^[a-z]+-\d+$/ }),
  price: float({ ge: 0, le: 1000, multipleOf: 0.5 }),
}

export function createApp() {
  const app = httpApp()
  app.get(
    '/path_params_check/:page_num',
    endpoint({ path: { page_num: int({ gt: 0, lt: 10 }) } }, () => undefined),
  )
  app.get(
    '/path_check_all/:code/:price',
    endpoint({ path: item, query: { page: int({ ge: 1 }).default(1) } }, ({ path, query }) =>
      envelope({ ...path, ...query }),
    ),
  )
  app.get(
    '/path_level/:level',
    endpoint({ path: { level: enumeration('Level', ['low', 'mid', 'high']) } }, ({ path }) => envelope(path)),
  )
  return app
}
