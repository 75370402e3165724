import express from 'express'
import { endpoint, enumeration, float, httpApp, int, serveDocs, str } from 'fstudy/http'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

// #region page
// Both bounds are outside: 1 to 9.
const page = { page_num: int({ gt: 0, lt: 10 }) }
// #endregion

const item = {
  // #region code
  code: str({ minLength: 4, maxLength: 8, pattern: /^[a-z]+-\d+$/ }),
  // #endregion
  // #region price
  // Both bounds are inside: 0 and 1000 are right.
  price: float({ ge: 0, le: 1000, multipleOf: 0.5 }),
  // #endregion
}

// #region level
const level = { level: enumeration('Level', ['low', 'mid', 'high']) }
// #endregion

export function createApp() {
  const app = httpApp()
  // #region page-route
  app.get(
    '/path_params_check/:page_num',
    endpoint({ path: page }, () => undefined),
  )
  // #endregion
  // #region item-route
  app.get(
    '/path_check_all/:code/:price',
    endpoint({ path: item, query: { page: int({ ge: 1 }).default(1) } }, ({ path, query }) =>
      envelope({ ...path, ...query }),
    ),
  )
  // #endregion
  // #region level-route
  app.get(
    '/path_level/:level',
    endpoint({ path: level }, ({ path }) => envelope(path)),
  )
  // #endregion
  // #region two-routes
  app.get(
    '/chapters',
    endpoint({}, () => envelope({ number: 1 })),
  )
  app.get(
    '/chapters/:number',
    endpoint({ path: { number: int({ ge: 1 }) } }, ({ path }) => envelope(path)),
  )
  // #endregion
  serveDocs(app, { title: 'Checks in the path', version: '1.0.0' })
  return app
}

/** A default where none can be used. */
export function createDefaultApp() {
  const app = httpApp()
  // #region default-ignored
  app.get(
    '/chapters/:number',
    endpoint({ path: { number: int({ ge: 1 }).default(1) } }, ({ path }) => envelope(path)),
  )
  // #endregion
  serveDocs(app, { title: 'A default in the path', version: '1.0.0' })
  return app
}

// #region naive-code
/** In JavaScript `\d` is 0 to 9, and no other digit. */
export const naiveCode = (text: string) => /^[a-z]+-\d+$/.test(text)
// #endregion

// #region naive-multiple
export const naiveMultiple = (value: number, of: number) => value % of === 0
// #endregion

/** Express alone. */
export function createNaiveApp() {
  const app = express().disable('x-powered-by').disable('etag')
  // #region naive-silent
  app.get('/silent/:page_num', () => {
    // Python's `pass`. Here nothing is sent.
  })
  // #endregion
  // #region naive-answers
  app.get('/empty/:page_num', (_request, response) => {
    response.end()
  })
  app.get('/null/:page_num', (_request, response) => {
    response.json(null)
  })
  // #endregion
  return app
}
