import express from 'express'
import { endpoint, httpApp, int, bool, serveDocs } from 'fstudy/http'
import { FixedInfo, RegisterInfo, User } from './models.ts'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

export function createApp() {
  const app = httpApp()
  app.post(
    '/raw',
    // #region raw
    endpoint({ body: RegisterInfo }, ({ body }) => envelope({ register_info: body })),
    // #endregion
  )
  app.post(
    '/raw_fixed',
    // #region fixed
    endpoint({ body: FixedInfo }, ({ body: { username, email } }) => envelope({ register_info: { username, email } })),
    // #endregion
  )
  app.post(
    '/api/users',
    endpoint({ body: User }, ({ body }) => envelope({ user: body })),
  )
  // #region put
  app.put(
    '/api/users/:user_id',
    endpoint(
      { path: { user_id: int({ gt: 0 }) }, query: { notify: bool().default(false) }, body: User },
      ({ path, query, body }) => envelope({ ...path, ...query, user: body }),
    ),
  )
  // #endregion
  serveDocs(app, { title: 'JSON bodies and models', version: '1.0.0' })
  return app
}

/** Express's own parser, and a check by hand. */
export function createNaiveApp() {
  const app = express().disable('x-powered-by')
  // #region naive
  app.use(express.json())
  app.post('/raw', (request, response) => {
    const { usename, email, password } = request.body ?? {}
    if (!usename || !email || !password) return void response.status(400).json({ error: 'incomplete' })
    response.json({ register_info: request.body })
  })
  // #endregion
  return app
}
