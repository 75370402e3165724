import { Script } from 'node:vm'
import express from 'express'
import { endpoint, httpApp, int, serveDocs, str } from 'fstudy/http'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

export function createApp() {
  const app = httpApp()
  // #region first
  app.get(
    '/path_params/first',
    endpoint({}, () => envelope({ page_num: 'first' })),
  )
  // #endregion
  // #region path-params
  // `:page_num` stands in the template, `page_nums` does not: so it comes from the query.
  app.get(
    '/path_params/:page_num',
    endpoint({ path: { page_num: int() }, query: { page_nums: int() } }, ({ path }) => envelope(path)),
  )
  // #endregion
  // #region last
  // Never reached: `:page_num` above takes "last" too.
  app.get(
    '/path_params/last',
    endpoint({ responses: { 422: 'The answer of the route that takes it' } }, () => envelope({ page_num: 'last' })),
  )
  // #endregion
  // #region path-text
  app.get(
    '/path_text/:name/:tag',
    endpoint({ path: { name: str(), tag: str() } }, ({ path }) => envelope(path)),
  )
  // #endregion
  // #region fixed-order
  app.get(
    '/fixed/pages/last',
    endpoint({}, () => envelope({ page_num: 'last' })),
  )
  app.get(
    '/fixed/pages/:page_num',
    endpoint({ path: { page_num: int() } }, ({ path }) => envelope(path)),
  )
  // #endregion
  // #region unused-fixed
  // What no answer needs, no client has to send.
  app.get(
    '/fixed/unused/:page_num',
    endpoint({ path: { page_num: int() } }, ({ path }) => envelope(path)),
  )
  // #endregion
  // #region default
  app.get(
    '/defaulted/:page_num',
    endpoint({ path: { page_num: int().default(1) } }, ({ path }) => envelope(path)),
  )
  // #endregion
  // #region two-routes
  app.get(
    '/fixed/default',
    endpoint({}, () => envelope({ page_num: 1 })),
  )
  app.get(
    '/fixed/default/:page_num',
    endpoint({ path: { page_num: int() } }, ({ path }) => envelope(path)),
  )
  // #endregion
  serveDocs(app, { title: 'Path parameters', version: '1.0.0' })
  return app
}

/** Express alone. */
export function createNaiveApp() {
  const app = express().disable('x-powered-by').disable('etag')
  // #region naive-number
  app.get('/path_params/:page_num', (request, response) => {
    response.json({ raw: request.params.page_num, parsed: Number.parseInt(request.params.page_num) })
  })
  // #endregion
  // #region naive-twice
  app.get('/path_text/:name', (request, response) => {
    response.json({ name: decodeURIComponent(request.params.name) })
  })
  // #endregion
  return app
}

// #region strict
/** Express, told to be exact. Nothing redirects, though. */
export function createStrictApp() {
  const app = express().disable('x-powered-by').disable('etag')
  app.enable('strict routing').enable('case sensitive routing')
  app.get('/path_params/:page_num', (request, response) => {
    response.json({ raw: request.params.page_num })
  })
  return app
}
// #endregion

// #region compiles
/** Whether JavaScript takes this text as a program; it is not run. */
export function compiles(source: string) {
  try {
    return new Script(source) instanceof Script
  } catch {
    return false
  }
}
// #endregion
