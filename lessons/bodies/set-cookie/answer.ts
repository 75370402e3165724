import { randomUUID } from 'node:crypto'
import type { CookieOptions } from 'express'
import { endpoint, httpApp, HttpException, str } from 'fstudy/http'

/** For the demo: who may log in. */
const password = randomUUID()
export const rightPassword = password

// #region your-turn
// starter: const session: CookieOptions = { encode: String }
const session: CookieOptions = { encode: String, httpOnly: true, secure: true, sameSite: 'lax', path: '/' }
const hour = 3600 * 1000
// #endregion

export function createApp() {
  const app = httpApp()
  app.post(
    '/login',
    endpoint({ query: { password: str() } }, ({ query, response }) => {
      // #region your-turn
      // starter: response.cookie('sid', randomUUID(), session)
      // starter: if (query.password !== password) throw new HttpException(401, 'Wrong password')
      if (query.password !== password) throw new HttpException(401, 'Wrong password')
      response.cookie('sid', randomUUID(), { ...session, maxAge: hour })
      // #endregion
      return { ok: true }
    }),
  )
  app.post(
    '/logout',
    endpoint({}, ({ response }) => {
      // #region your-turn
      // starter: response.cookie('sid', '', session)
      response.clearCookie('sid', session)
      // #endregion
      return { ok: true }
    }),
  )
  return app
}
