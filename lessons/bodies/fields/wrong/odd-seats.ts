// fails seats-even: the own rule is missing
import { endpoint, httpApp, int, model, str } from 'fstudy/http'

const Reservation = model('Reservation', {
  seats: int({ ge: 1, le: 8 }),
  code: str({ pattern: /^[A-Z]{2}[0-9]{3}$/ }),
  note: str({ maxLength: 10 }),
  times: int({ multipleOf: 15 }),
})

export function createApp() {
  const app = httpApp()
  app.post(
    '/reservations',
    endpoint({ body: Reservation }, ({ body }) => body),
  )
  return app
}
