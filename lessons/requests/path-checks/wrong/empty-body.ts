// fails null: an empty body is no JSON
import { endpoint, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/path_params_check/:page_num',
    endpoint({ path: { page_num: int({ gt: 0, lt: 10 }) } }, ({ response }) => response.end()),
  )
  return app
}
