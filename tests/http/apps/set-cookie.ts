import { endpoint, httpApp, HttpException, int, str } from '../../../src/http/http.ts'
import type { CookieOptions } from 'express'

const result = (value: number) => ({ message: 'Hello World', code: 200, data: { result: value } })
const usual: CookieOptions = { encode: String, sameSite: 'lax' }

export function createApp() {
  const app = httpApp()
  const query = { a: int(), b: int() }
  for (const [path, value, options] of [
    ['/cookie', 'fake-session-id', usual],
    ['/cookie2', 'fake-session-id-2', usual],
    [
      '/cookie_safe',
      'fake-session-id-3',
      { ...usual, sameSite: 'strict', httpOnly: true, secure: true, maxAge: 3600_000, path: '/account' },
    ],
  ] as const) {
    app.get(
      path,
      endpoint({ query }, ({ query: { a, b }, response }) => {
        response.cookie('_session_id', value, options)
        return result(a + b)
      }),
    )
  }
  app.get(
    '/cookie_value',
    endpoint(
      { query: { value: str(), max_age: int().nullable().default(null), samesite: str().default('lax') } },
      ({ query: { value, max_age, samesite }, response }) => {
        if (samesite !== 'lax' && samesite !== 'strict' && samesite !== 'none')
          throw new TypeError(`samesite=${samesite}`)
        const life = max_age === null ? {} : { maxAge: max_age * 1000 }
        response.cookie('_session_id', value, {
          ...usual,
          ...life,
          httpOnly: true,
          sameSite: samesite,
          secure: samesite === 'none',
        })
        return result(Array.from(value).length)
      },
    ),
  )
  app.get(
    '/cookie_two',
    endpoint({}, ({ response }) => {
      response.cookie('_session_id', 'fake-session-id', usual).cookie('theme', 'dark', { maxAge: 31_536_000_000 })
      return result(2)
    }),
  )
  app.get(
    '/cookie_delete',
    endpoint({ query: { path: str().default('/') } }, ({ query: { path }, response }) => {
      response.clearCookie('_session_id', { ...usual, path })
      return result(0)
    }),
  )
  app.get(
    '/cookie_read',
    endpoint({ cookie: { _session_id: str().nullable().default(null) } }, ({ cookie }) => ({
      message: 'Hello World',
      code: 200,
      data: cookie,
    })),
  )
  app.get(
    '/cookie_lost',
    endpoint({ query: { how: str().default('raise') } }, ({ query: { how }, response }) => {
      if (how !== 'raise') return result(0)
      response.cookie('_session_id', 'lost', usual)
      throw new HttpException(401, 'not allowed')
    }),
  )
  return app
}
