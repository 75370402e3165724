// fails all-faults: the page of the query is checked before the path is
import { endpoint, float, httpApp, int, reader, str } from 'fstudy/http'

const query = { page: int({ ge: 1 }).default(1) }
const path = { code: str({ minLength: 4 }), price: float({ le: 1000 }) }

export function createApp() {
  const app = httpApp()
  const rest = reader({ path })
  app.get(
    '/path_check_all/:code/:price',
    endpoint({ query }, ({ request, response }) => rest(request, response)),
  )
  return app
}
