import express, { type CookieOptions } from 'express'
import { endpoint, httpApp, HttpException, int, serveDocs, str } from 'fstudy/http'
import { Result } from '../response-model/models.ts'

const result = (value: number) => ({ message: 'Hello World', code: 200, data: { result: value } })
const query = { a: int(), b: int() }

// #region quoted
/** Python puts quotes around a value that is empty, or has more than a token's characters and the colon. */
const quoted = (value: string) => (/^[\w!#$%&'*+.^`|~:-]+$/.test(value) ? value : `"${value}"`)
// #endregion

// #region options
/** What FastAPI does without being asked, and Express does not: lax, and the value as it is. */
const usual: CookieOptions = { encode: String, sameSite: 'lax' }

/** Only this server reads it, only over HTTPS, for an hour, below one path, and not from other sites. Milliseconds! */
const safe: CookieOptions = {
  ...usual,
  sameSite: 'strict',
  httpOnly: true,
  secure: true,
  maxAge: 3600 * 1000,
  path: '/account',
}
// #endregion

export function createApp() {
  const app = httpApp()
  // #region cookie
  for (const [path, value, options] of [
    ['/cookie', 'fake-session-id', usual],
    ['/cookie2', 'fake-session-id-2', usual],
    ['/cookie_safe', 'fake-session-id-3', safe],
  ] as const) {
    app.get(
      path,
      endpoint({ responseModel: Result, query }, ({ query: { a, b }, response }) => {
        response.cookie('_session_id', value, options)
        return result(a + b)
      }),
    )
  }
  // #endregion
  // #region value
  app.get(
    '/cookie_value',
    endpoint(
      {
        responseModel: Result,
        query: { value: str(), max_age: int().nullable().default(null), samesite: str().default('lax') },
        responses: { 500: 'Internal Server Error' },
      },
      ({ query: { value, max_age, samesite }, response }) => {
        const sameSite = samesite.toLowerCase()
        if (sameSite !== 'lax' && sameSite !== 'strict' && sameSite !== 'none') throw new TypeError(samesite)
        const life = max_age === null ? {} : { maxAge: max_age * 1000 }
        const secure = sameSite === 'none'
        response.cookie('_session_id', quoted(value), { ...usual, ...life, httpOnly: true, sameSite, secure })
        return result(Array.from(value).length)
      },
    ),
  )
  // #endregion
  // #region two
  app.get(
    '/cookie_two',
    endpoint({ responseModel: Result }, ({ response }) => {
      response.cookie('_session_id', 'fake-session-id', usual).cookie('theme', 'dark', { maxAge: 31_536_000_000 })
      return result(2)
    }),
  )
  // #endregion
  // #region delete
  app.get(
    '/cookie_delete',
    endpoint(
      { responseModel: Result, query: { path: str().default('/') }, responses: { 500: 'Internal Server Error' } },
      ({ query: { path }, response }) => {
        response.clearCookie('_session_id', { ...usual, path })
        return result(0)
      },
    ),
  )
  // #endregion
  // #region read
  app.get(
    '/cookie_read',
    endpoint({ responseModel: Result, cookie: { _session_id: str().nullable().default(null) } }, ({ cookie }) => ({
      message: 'Hello World',
      code: 200,
      data: cookie,
    })),
  )
  // #endregion
  // #region lost
  app.get(
    '/cookie_lost',
    endpoint(
      { responseModel: Result, query: { how: str().default('raise') }, responses: { 401: 'not allowed' } },
      ({ query: { how }, response }) => {
        if (how !== 'raise') return result(0)
        response.cookie('_session_id', 'lost', usual)
        throw new HttpException(401, 'not allowed')
      },
    ),
  )
  // #endregion
  serveDocs(app, { title: 'Setting cookies', version: '1.0.0' })
  return app
}

/** Express's own ways. */
export function createNaiveApp() {
  const app = express().disable('x-powered-by')
  // #region naive
  app.get('/cookie', (_request, response) => {
    response.cookie('_session_id', 'a/b+c==', { maxAge: 3600 }).json({ result: 3 })
  })
  app.get('/cookie_lost', (_request, response) => {
    response.cookie('_session_id', 'lost')
    response.status(401).json({ detail: 'not allowed' })
  })
  app.get('/cookie_delete', (_request, response) => {
    response.clearCookie('_session_id').json({ result: 0 })
  })
  // #endregion
  return app
}
