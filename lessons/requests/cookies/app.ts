import type { Stage } from 'fstudy'
import { endpoint, enumeration, httpApp, HttpException, int, serveDocs, str } from 'fstudy/http'

export { createNaiveApp } from './naive.ts'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

// #region token
// The default makes it optional, as `= None` does in Python.
const token = str().nullable().default(null)
// #endregion

const checks = {
  // #region required
  // No default: this cookie must be there.
  session_id: str({ minLength: 4, maxLength: 12 }),
  // #endregion
  // #region converted
  visits: int({ ge: 0, le: 1000 }).default(0),
  theme: enumeration('Theme', ['light', 'dark']).nullable().default(null),
  // #endregion
}

// #region decode
/** The text that `response.cookie` has percent-encoded. */
function decoded(value: string) {
  try {
    return decodeURIComponent(value)
  } catch {
    throw new HttpException(400, 'The cookie token is not percent-encoded')
  }
}
// #endregion

export function createApp({ random }: Pick<Stage, 'random'>) {
  const app = httpApp()
  // #region cookie-params
  app.get(
    '/cookie_params',
    endpoint({ cookie: { token } }, ({ cookie }) => envelope(cookie)),
  )
  // #endregion
  app.get(
    '/cookie_checks',
    endpoint({ cookie: checks }, ({ cookie }) => envelope(cookie)),
  )

  // #region encoded
  app.get('/fixed/set', (_request, response) => {
    response.cookie('token', '日本').json(envelope(null))
  })
  app.get(
    '/fixed/read',
    endpoint({ cookie: { token: str() }, responses: { 400: 'not percent-encoded' } }, ({ cookie }) =>
      envelope({ token: decoded(cookie.token) }),
    ),
  )
  // #endregion

  const session = { session_id: str() }
  const transfer = { amount: int({ gt: 0 }) }
  // #region cookie-alone
  app.post(
    '/naive/transfer',
    endpoint({ cookie: session, form: transfer }, ({ form }) => envelope({ sent: form.amount })),
  )
  // #endregion

  // #region csrf
  const secrets = new Map<string, string>()
  app.get(
    '/fixed/secret',
    endpoint({ cookie: session }, ({ cookie }) => {
      const secret = random.bytes(16).toString('hex')
      secrets.set(cookie.session_id, secret)
      return envelope({ secret })
    }),
  )
  const proof = { x_csrf_token: str() }
  app.post(
    '/fixed/transfer',
    endpoint(
      { header: proof, cookie: session, form: transfer, responses: { 403: 'Not from our page' } },
      ({ header, cookie, form }) => {
        if (secrets.get(cookie.session_id) !== header.x_csrf_token) throw new HttpException(403, 'Not from our page')
        return envelope({ sent: form.amount })
      },
    ),
  )
  // #endregion
  serveDocs(app, { title: 'Reading cookies', version: '1.0.0' })
  return app
}
