// fails same-cookie: another cookie is deleted
import { randomUUID } from 'node:crypto'
import { endpoint, httpApp, HttpException, str } from 'fstudy/http'

export const rightPassword = randomUUID()

export function createApp() {
  const app = httpApp()
  app.post(
    '/login',
    endpoint({ query: { password: str() } }, ({ query, response }) => {
      if (query.password !== rightPassword) throw new HttpException(401, 'Wrong password')
      response.cookie('sid', randomUUID(), {
        httpOnly: true,
        secure: true,
        sameSite: 'lax',
        path: '/',
        maxAge: 3_600_000,
      })
      return { ok: true }
    }),
  )
  app.post(
    '/logout',
    endpoint({}, ({ response }) => {
      response.clearCookie('session', { path: '/' })
      return { ok: true }
    }),
  )
  return app
}
