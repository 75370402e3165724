// fails seats-bounds: gt and lt leave the bounds themselves out
import { endpoint, httpApp, int, model, str } from 'fstudy/http'

const isEven = (count: number) => count % 2 === 0

const Reservation = model('Reservation', {
  seats: int({ gt: 1, lt: 8 }).refine(isEven, { error: 'Seats must be even', abort: true }),
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
