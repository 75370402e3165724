import { about, endpoint, enumeration, float, httpApp, int, list, literal, str } from '../../../src/http/http.ts'
import { envelope } from './envelope.ts'

const check = {
  size: int({ gt: 0, lt: 10 }),
  name: str({ minLength: 1, maxLength: 10 }),
  email: str({ pattern: /^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9-]+\.[a-zA-Z0-9-.]+$/ }),
}

const all = {
  item_query: about(
    str({ alias: 'item-query', minLength: 3, maxLength: 12, pattern: /^[a-z_]+$/ })
      .nullable()
      .default(null),
    { title: 'Search text', description: 'lower case letters and _', deprecated: true },
  ),
  page: int({ ge: 1, le: 100 }).default(1),
  step: int({ multipleOf: 5 }).default(5),
  ratio: float({ gt: 0, lt: 1 }).default(0.5),
  weight: float({ ge: -1.5, le: 1.5 }).default(0),
  sort: literal('asc', 'desc').default('asc'),
  level: enumeration('Level', ['low', 'mid', 'high']).nullable().default(null),
  ids: list(int(), { maxLength: 3 }).default([]),
}

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_check',
    endpoint({ query: check }, () => ({})),
  )
  app.get(
    '/query_check_all',
    endpoint({ query: all }, ({ query }) => envelope(query)),
  )
  return app
}
