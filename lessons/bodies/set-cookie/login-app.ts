import { randomUUID } from 'node:crypto'
import type { CookieOptions, Response } from 'express'
import { endpoint, httpApp, HttpException, str } from 'fstudy/http'

const right: CookieOptions = { httpOnly: true, secure: true, sameSite: 'lax', path: '/', maxAge: 3_600_000 }

interface Changes {
  readonly session?: CookieOptions
  readonly logout?: (response: Response) => unknown
}

/** The exercise with something changed: what the wrong answers are made of. */
export function loginApp({ session = right, logout = clear }: Changes) {
  const rightPassword = randomUUID()
  function createApp() {
    const app = httpApp()
    app.post(
      '/login',
      endpoint({ query: { password: str() } }, ({ query, response }) => {
        if (query.password !== rightPassword) throw new HttpException(401, 'Wrong password')
        response.cookie('sid', randomUUID(), session)
        return { ok: true }
      }),
    )
    app.post(
      '/logout',
      endpoint({}, ({ response }) => {
        logout(response)
        return { ok: true }
      }),
    )
    return app
  }
  return { createApp, rightPassword }
}

const clear = (response: Response) => response.clearCookie('sid', { path: '/' })
