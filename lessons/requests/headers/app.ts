import express from 'express'
import { endpoint, httpApp, HttpException, int, list, serveDocs, str } from 'fstudy/http'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

// #region bearer
// With a default: the header may be left out.
const token = { bearer: str().nullable().default(null) }
// #endregion

const checks = {
  // #region x-token
  // x_token in code is x-token on the wire.
  x_token: str({ minLength: 4 }),
  // #endregion
  // #region x-count
  x_count: int({ ge: 0, le: 10 }).default(0),
  // #endregion
  // #region x-tag
  x_tag: list(str()).default([]),
  // #endregion
  // #region alias
  // An alias is the name on the wire, as it stands: here the underscore stays.
  raw_name: str({ alias: 'raw_name' }).nullable().default(null),
  user_agent: str().nullable().default(null),
  // #endregion
}

// #region required
// No default: required.
const required = { bearer: str() }
// #endregion

export function createApp() {
  const app = httpApp()
  // #region bearer-route
  app.get(
    '/header_params',
    endpoint({ header: token }, ({ header }) => envelope({ token: header.bearer })),
  )
  // #endregion
  app.get(
    '/header_checks',
    endpoint({ header: checks }, ({ header }) => envelope(header)),
  )
  // #region authorization
  app.get(
    '/header_authorization',
    endpoint(
      { header: { authorization: str().default('') }, responses: { 401: 'Not authenticated' } },
      ({ header }) => {
        const token = /^bearer (.*)$/i.exec(header.authorization)?.[1]?.trim()
        if (!token) throw new HttpException(401, 'Not authenticated', { 'www-authenticate': 'Bearer' })
        return envelope({ token })
      },
    ),
  )
  // #endregion
  app.get(
    '/fixed/required',
    endpoint({ header: required }, ({ header }) => envelope({ token: header.bearer })),
  )
  serveDocs(app, { title: 'Headers', version: '1.0.0' })
  return app
}

/** The same server behind a proxy that drops names with an underscore, as nginx does unless told otherwise. */
export function createProxiedApp() {
  const app = express()
  // #region proxy
  app.use((request, _response, next) => {
    const received = request.headersDistinct
    for (const name of Object.keys(received)) if (name.includes('_')) delete received[name]
    next()
  })
  // #endregion
  return app.use(createApp())
}

/** Express alone. */
export function createNaiveApp() {
  const app = express().disable('x-powered-by').disable('etag')
  // #region naive-joined
  app.get('/joined', (request, response) => {
    response.json({ bearer: request.headers.bearer, tags: request.get('x-tag')?.split(', ') })
  })
  // #endregion
  // #region naive-distinct
  app.get('/distinct', (request, response) => {
    const { bearer, 'x-tag': tags } = request.headersDistinct
    response.json({ bearer: bearer?.[0], tags })
  })
  // #endregion
  return app
}
