import { endpoint, httpApp, int, model, str } from 'fstudy/http'

// #region your-turn
// starter: const Reservation = model('Reservation', {
// starter:   seats: int(),
// starter:   code: str(),
// starter:   note: str(),
// starter:   times: int(),
// starter: })
const isEven = (count: number) => count % 2 === 0

const Reservation = model('Reservation', {
  seats: int({ ge: 1, le: 8 }).refine(isEven, { error: 'Seats must be even', abort: true }),
  code: str({ pattern: /^[A-Z]{2}[0-9]{3}$/ }),
  note: str({ maxLength: 10 }),
  times: int({ multipleOf: 15 }),
})
// #endregion

export function createApp() {
  const app = httpApp()
  app.post(
    '/reservations',
    endpoint({ body: Reservation }, ({ body }) => body),
  )
  return app
}
