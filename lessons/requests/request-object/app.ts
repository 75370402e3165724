import { buffer } from 'node:stream/consumers'
import express from 'express'
import { endpoint, httpApp, int, parseCookies, serveDocs } from 'fstudy/http'
import { logged } from './log.ts'

export { naiveLine } from './log.ts'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })
const path = { path_id: int() }

/** `log` gets a line for each request to `/request_object`. */
export function createApp(_stage?: unknown, log: (line: string) => void = () => {}) {
  const app = httpApp()
  app.get(
    '/request_object/:path_id',
    // #region object
    endpoint({ path }, ({ request }) => {
      log(logged(request))
      return envelope({ token: request.headersDistinct['bearer']?.[0] ?? null })
    }),
    // #endregion
  )
  app.get(
    '/request_info/:path_id',
    // #region info
    endpoint({ path }, ({ path: { path_id }, request }) => {
      const query = request.originalUrl.split('?').slice(1).join('?')
      // `URLSearchParams` would drop a `?` that the query begins with.
      const pairs = [...new URLSearchParams(`&${query}`)]
      const tags = request.headersDistinct['x-tag'] ?? []
      return envelope({
        method: request.method,
        path: decodeURIComponent(request.path),
        query,
        path_id,
        path_params: request.params,
        query_params: Object.fromEntries(pairs),
        query_list: pairs,
        cookies: Object.fromEntries(parseCookies(request.headers.cookie ?? '')),
        header: {
          bearer: request.headersDistinct['bearer']?.[0] ?? null,
          'x-tag': tags[0] ?? null,
          'x-tag-list': tags,
        },
      })
    }),
    // #endregion
  )
  app.post(
    '/request_body',
    // #region body
    endpoint({}, async ({ request }) => {
      const bytes = await buffer(request)
      return envelope({
        content_type: request.headers['content-type'] ?? null,
        length: bytes.length,
        text: bytes.toString(),
      })
    }),
    // #endregion
  )
  serveDocs(app, { title: 'The raw request', version: '1.0.0' })
  return app
}

/** Express with the parsers that everybody puts in front. */
export function createNaiveApp() {
  const app = express().disable('x-powered-by')
  // #region naive
  app.set('query parser', 'extended')
  app.use(express.json())
  app.get('/request_info', (request, response) => {
    response.json({ query: request.query, tag: request.headers['x-tag'] })
  })
  app.post('/request_body', (request, response) => {
    response.json({ length: JSON.stringify(request.body)?.length ?? 0 })
  })
  // #endregion
  return app
}

/** The note's way with a default: a path without the number is another path. */
export function createDefaultApp() {
  const app = httpApp()
  // #region default
  app.get(
    '/request_object/:path_id',
    endpoint({ path: { path_id: int().default(0) } }, ({ path: { path_id } }) => ({ path_id })),
  )
  // #endregion
  return app
}
