import { endpoint, enumeration, httpApp, int, str } from '../../../src/http/http.ts'
import { envelope } from './envelope.ts'

const checks = {
  session_id: str({ minLength: 4, maxLength: 12 }),
  visits: int({ ge: 0, le: 1000 }).default(0),
  theme: enumeration('Theme', ['light', 'dark']).nullable().default(null),
}

export function createApp() {
  const app = httpApp()
  app.get(
    '/cookie_params',
    endpoint({ cookie: { token: str().nullable().default(null) } }, ({ cookie }) => envelope(cookie)),
  )
  app.get(
    '/cookie_checks',
    endpoint({ cookie: checks }, ({ cookie }) => envelope(cookie)),
  )
  return app
}
