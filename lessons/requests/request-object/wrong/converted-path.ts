// fails raw-path: the raw path parameter is the converted one
import { endpoint, httpApp, int } from 'fstudy/http'

const path = { path_id: int() }

export function createApp() {
  const app = httpApp()
  app.get(
    '/request_info/:path_id',
    endpoint({ path }, ({ path: { path_id } }) => ({ data: { path_id, path_params: { path_id: String(path_id) } } })),
  )
  return app
}
