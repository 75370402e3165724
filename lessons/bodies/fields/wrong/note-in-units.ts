// fails note-length: .length counts an emoji as two
import { endpoint, httpApp, int, model, str } from 'fstudy/http'

const isEven = (count: number) => count % 2 === 0

const Reservation = model('Reservation', {
  seats: int({ ge: 1, le: 8 }).refine(isEven, { error: 'Seats must be even', abort: true }),
  code: str({ pattern: /^[A-Z]{2}[0-9]{3}$/ }),
  note: str().refine((text) => text.length <= 10, 'Note is too long'),
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
