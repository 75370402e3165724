import { about, endpoint, enumeration, float, httpApp, int, list, literal, serveDocs, str } from 'fstudy/http'

export { createNaiveApp } from './naive.ts'

export const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

// #region check
export const check = {
  size: int({ gt: 0, lt: 10 }),
  name: str({ minLength: 1, maxLength: 10 }),
  email: str({ pattern: /^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9-]+\.[a-zA-Z0-9-.]+$/ }),
}
// #endregion

export const all = {
  // #region alias
  item_query: about(
    str({ alias: 'item-query', minLength: 3, maxLength: 12, pattern: /^[a-z_]+$/ })
      .nullable()
      .default(null),
    { title: 'Search text', description: 'lower case letters and _', deprecated: true },
  ),
  // #endregion
  // #region numbers
  page: int({ ge: 1, le: 100 }).default(1),
  step: int({ multipleOf: 5 }).default(5),
  ratio: float({ gt: 0, lt: 1 }).default(0.5),
  weight: float({ ge: -1.5, le: 1.5 }).default(0),
  // #endregion
  // #region choices
  sort: literal('asc', 'desc').default('asc'),
  level: enumeration('Level', ['low', 'mid', 'high']).nullable().default(null),
  // #endregion
  // #region list
  ids: list(int(), { maxLength: 3 }).default([]),
  // #endregion
}

// #region positive
const positive = int({ multipleOf: 5, gt: 0 })
// #endregion

// #region pattern
const letters = str({ pattern: /^a+$/ })
// #endregion

// #region no-dots
// No default: required. A default: optional. Nothing else says so.
const needed = int({ gt: 0, lt: 10 })
const optional = int({ gt: 0, lt: 10 }).default(5)
// #endregion

// #region backslash
const site = str({ pattern: /^[a-z]+\.[a-z]+$/ })
// #endregion

// #region address
// Labels with one dot between them; kept in small letters, so that one person is one user.
const address = str({ pattern: /^[a-zA-Z0-9_.+-]+@([a-zA-Z0-9-]+\.)+[a-zA-Z]{2,}$/ })
const email = address.transform((text) => text.toLowerCase())
// #endregion

// #region no-look-ahead
const code = str({ pattern: /^[a-z0-9]*[0-9][a-z0-9]*$/ })
// #endregion

// #region multiples
/** A rule that can't hold, as steps of 0, throws here: when the server starts, not with the first request. */
export const multiples = (of: number) => int({ multipleOf: of })
// #endregion

export function createApp() {
  const app = httpApp()
  // #region routes
  app.get(
    '/query_check',
    endpoint({ query: check }, () => ({})),
  )
  app.get(
    '/query_check_all',
    endpoint({ query: all }, ({ query }) => envelope(query)),
  )
  // #endregion
  const fixed = { positive, letters, site, email, code, step: multiples(5) }
  for (const [name, field] of Object.entries(fixed)) {
    app.get(
      `/fixed/${name}`,
      endpoint({ query: { [name]: field } }, ({ query }) => envelope(query)),
    )
  }
  app.get(
    '/fixed/size',
    endpoint({ query: { needed, optional } }, ({ query }) => envelope(query)),
  )
  serveDocs(app, { title: 'Constraints with Query()', version: '1.0.0' })
  return app
}
