import { endpoint, httpApp, int, str } from 'fstudy/http'

/** What the note, or a hurried reader of it, would write. */
export function createNaiveApp() {
  const app = httpApp()

  // #region naive-regex
  // Options kept in a variable: TypeScript does not look for names that it does not know.
  const letters = { minLength: 1, regex: /^a+$/, encoding: 'utf-8' }
  app.get(
    '/regex',
    endpoint({ query: { q: str(letters) } }, ({ query }) => query),
  )
  // #endregion

  // #region naive-required
  const bounds = { gt: 0, lt: 10, required: false }
  app.get(
    '/required',
    endpoint({ query: { size: int(bounds) } }, ({ query }) => query),
  )
  // #endregion

  // #region naive-backslash
  // oxlint-disable-next-line no-useless-escape
  const site = new RegExp('^[a-z]+\.[a-z]+$')
  app.get(
    '/backslash',
    endpoint({ query: { site: str({ pattern: site }) } }, ({ query }) => query),
  )
  // #endregion

  // #region naive-look-ahead
  const withDigit = /^(?=.*[0-9])[a-z0-9]+$/
  app.get(
    '/look_ahead',
    endpoint({ query: { code: str({ pattern: withDigit }) } }, ({ query }) => query),
  )
  // #endregion

  // #region naive-zero
  // An empty setting, STEP= in a file, becomes 0.
  const every = Number('')
  app.get(
    '/zero',
    endpoint({ query: { step: int() } }, ({ query }) => ({ fits: query.step % every === 0 })),
  )
  // #endregion
  return app
}
