import { endpoint, enumeration, httpApp, int } from 'fstudy/http'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

const row = enumeration('Row', ['a', 'b', 'c'])

export function createApp() {
  const app = httpApp()
  // #region your-turn
  // starter: // `row` is declared above. `slot` is an `int` from 1 to 20.
  // starter: app.get('/shelf', endpoint({ path: { row } }, ({ path }) => envelope(path)))
  app.get(
    '/shelf/:row/:slot',
    endpoint({ path: { row, slot: int({ ge: 1, le: 20 }) } }, ({ path }) => envelope(path)),
  )
  // #endregion
  return app
}
