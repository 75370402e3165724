import express from 'express'

/** Express alone: it does not read cookies, so these two parsers do. */
export function createNaiveApp() {
  const app = express().disable('x-powered-by').disable('etag')

  // #region naive-split
  app.get('/split', (request, response) => {
    const pairs = (request.headers.cookie ?? '').split('; ').map((pair) => pair.split('='))
    const token = pairs.find(([name]) => name === 'token')?.[1]
    response.json({ token: token || null })
  })
  // #endregion

  // #region naive-package
  // Two rules of the packages `cookie` and `cookie-parser`, imitated: decode the value, keep the first of a name.
  app.get('/package', (request, response) => {
    const cookies = new Map<string, string>()
    for (const pair of (request.headers.cookie ?? '').split(';')) {
      const end = pair.indexOf('=')
      const name = pair.slice(0, end).trim()
      if (end < 0 || cookies.has(name)) continue
      cookies.set(name, decodeURIComponent(pair.slice(end + 1).trim()))
    }
    response.json({ token: cookies.get('token') ?? null })
  })
  // #endregion
  return app
}
