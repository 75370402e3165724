// fails forged: the header is asked for, but nobody compares it with what the page was given
import { endpoint, httpApp, int, str } from 'fstudy/http'

const session = { session_id: str() }
const transfer = { amount: int({ gt: 0 }) }

export function createApp() {
  const app = httpApp()
  app.post(
    '/naive/transfer',
    endpoint({ cookie: session, form: transfer }, ({ form }) => ({ data: { sent: form.amount } })),
  )
  app.post(
    '/fixed/transfer',
    endpoint({ header: { x_csrf_token: str() }, cookie: session, form: transfer }, ({ form }) => ({
      data: { sent: form.amount },
    })),
  )
  return app
}
