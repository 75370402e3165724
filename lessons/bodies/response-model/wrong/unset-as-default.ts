// fails unset: what was given as empty is left out too
import { endpoint, httpApp, int } from 'fstudy/http'
import { rows } from '../models.ts'
import { views } from '../views.ts'

export function createApp() {
  const app = httpApp()
  app.get(
    '/items3/:id/unset',
    endpoint({ path: { id: int() } }, ({ path: { id } }) => views.defaults(rows[id - 1] ?? {})),
  )
  return app
}
