// fails http-only: any script in the page can read the session
import { randomUUID } from 'node:crypto'
import { endpoint, httpApp, HttpException, str } from 'fstudy/http'

export const rightPassword = randomUUID()

export function createApp() {
  const app = httpApp()
  app.post(
    '/login',
    endpoint({ query: { password: str() } }, ({ query, response }) => {
      if (query.password !== rightPassword) throw new HttpException(401, 'Wrong password')
      response.cookie('sid', randomUUID(), { secure: true, sameSite: 'lax', maxAge: 3_600_000 })
      return { ok: true }
    }),
  )
  app.post(
    '/logout',
    endpoint({}, ({ response }) => {
      response.clearCookie('sid', { path: '/' })
      return { ok: true }
    }),
  )
  return app
}
