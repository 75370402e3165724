import { bool, endpoint, float, httpApp, int, list, str } from 'fstudy/http'
import { z } from 'zod'

const envelope = (data         ) => ({ message: 'Hello World', code: 200, data })

// #region query-params
/** `name` has no default: it is required. `age` has one: it may be left out. */
const person = { name: str(), age: int().nullable().default(0) }
// #endregion

// #region query-size
const page = { size: int().nullable().default(10) }
// #endregion

// #region query-types
const types = {
  n: int().nullable().default(null),
  x: float().nullable().default(null),
  flag: bool().nullable().default(null),
  tag: list(str()).default([]),
  num: list(int()).default([]),
  // #region finite
  finite: float({ allowInfNan: false }).nullable().default(null),
  // #endregion
}
// #endregion

// #region naive
/** Zod's own conversions: `""` becomes 0, `"0x10"` 16, and `"false"` true. */
const coerced = z.object({ age: z.coerce.number(), flag: z.coerce.boolean() })
// #endregion

export function createApp() {
  const app = httpApp()
  // #region routes
  app.get(
    '/query_params',
    endpoint({ query: person }, ({ query }) => envelope(query)),
  )
  app.get(
    '/query_size',
    endpoint({ query: page }, ({ query }) => envelope(query)),
  )
  app.get(
    '/query_types',
    endpoint({ query: types }, ({ query }) => envelope(query)),
  )
  // #endregion
  // #region naive-route
  app.get('/naive/coerce', (request, response) => {
    response.json(coerced.parse(request.query))
  })
  // #endregion
  return app
}
