import express from 'express'
import { bool, endpoint, type Fault, httpApp, int, list, RequestValidationError, serveDocs, str } from 'fstudy/http'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

// #region person
const person = {
  name: str({ minLength: 1, maxLength: 10 }),
  age: int({ gt: 0, lt: 10 }),
}
// #endregion

// #region login
const login = {
  username: str(),
  password: str({ minLength: 8 }),
  remember: bool().default(false),
  scope: list(str()).default([]),
}
// #endregion

export function createApp() {
  const app = httpApp()
  // #region form-route
  app.post(
    '/form_params',
    endpoint({ form: person }, () => undefined),
  )
  // #endregion
  // #region query-route
  // The same fields, read from the URL.
  app.get(
    '/query_params',
    endpoint({ query: person }, ({ query }) => envelope(query)),
  )
  // #endregion
  // #region login-route
  app.post(
    '/login',
    endpoint({ form: login }, ({ form }) => {
      const { username, remember, scope } = form
      return envelope({ username, remember, scope })
    }),
  )
  // #endregion
  serveDocs(app, { title: 'Form bodies', version: '1.0.0' })
  return app
}

// #region log-all
export const logAll = (faults: readonly Fault[]) => JSON.stringify(faults)
// #endregion

// #region log-safely
// Where and what, never the value.
export const logSafely = (faults: readonly Fault[]) => faults.map(({ type, loc }) => `${loc.join('.')}: ${type}`).join()
// #endregion

/** The login, with a log of what it refuses. */
export function createLoggedApp(line: (faults: readonly Fault[]) => string, write: (line: string) => void) {
  // #region logged
  const app = httpApp({
    onError(error, _request, _response, next) {
      if (error instanceof RequestValidationError) write(line(error.faults))
      next(error)
    },
  })
  // #endregion
  app.post(
    '/login',
    endpoint({ form: login }, ({ form }) => envelope({ username: form.username })),
  )
  return app
}

/** Both ways to log in, with a log of each request, as a proxy or a web server writes one. */
export function createAccessLoggedApp(write: (line: string) => void) {
  const app = httpApp()
  // #region access-log
  app.use((request, _response, next) => {
    write(`${request.method} ${request.originalUrl}`)
    next()
  })
  app.get(
    '/login',
    endpoint({ query: login }, ({ query }) => envelope({ username: query.username })),
  )
  app.post(
    '/login',
    endpoint({ form: login }, ({ form }) => envelope({ username: form.username })),
  )
  // #endregion
  return app
}

/** Express alone. */
export function createNaiveApp() {
  const app = express().disable('x-powered-by').disable('etag')
  // #region naive-qs
  app.post('/form', express.urlencoded({ extended: true }), (request, response) => {
    response.json(request.body ?? null)
  })
  // #endregion
  // #region naive-json
  app.post('/either', express.json(), express.urlencoded(), (request, response) => {
    response.json(request.body ?? null)
  })
  // #endregion
  return app
}
