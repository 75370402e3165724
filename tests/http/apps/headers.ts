import { endpoint, httpApp, HttpException, int, list, str } from '../../../src/http/http.ts'
import { envelope } from './envelope.ts'

const checks = {
  x_token: str({ minLength: 4 }),
  x_count: int({ ge: 0, le: 10 }).default(0),
  x_tag: list(str()).default([]),
  raw_name: str({ alias: 'raw_name' }).nullable().default(null),
  user_agent: str().nullable().default(null),
}

export function createApp() {
  const app = httpApp()
  app.get(
    '/header_params',
    endpoint({ header: { bearer: str().nullable().default(null) } }, ({ header }) =>
      envelope({ token: header.bearer }),
    ),
  )
  app.get(
    '/header_checks',
    endpoint({ header: checks }, ({ header }) => envelope(header)),
  )
  app.get(
    '/header_authorization',
    endpoint({ header: { authorization: str().default('') } }, ({ header }) => {
      const token = /^bearer (.*)$/i.exec(header.authorization)?.[1]?.trim()
      if (!token) throw new HttpException(401, 'Not authenticated', { 'www-authenticate': 'Bearer' })
      return envelope({ token })
    }),
  )
  return app
}
