// fails one-fault-each: the faults come in the declared order, and times is declared first
import { endpoint, httpApp, int, model, str } from 'fstudy/http'

const isEven = (count: number) => count % 2 === 0

const Reservation = model('Reservation', {
  times: int({ multipleOf: 15 }),
  seats: int({ ge: 1, le: 8 }).refine(isEven, { error: 'Seats must be even', abort: true }),
  code: str({ pattern: /^[A-Z]{2}[0-9]{3}$/ }),
  note: str({ maxLength: 10 }),
})

export function createApp() {
  const app = httpApp()
  app.post(
    '/reservations',
    endpoint({ body: Reservation }, ({ body }) => body),
  )
  return app
}
