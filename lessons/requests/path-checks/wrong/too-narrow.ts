// fails in-range: less than 9 leaves the 9 out
import { endpoint, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/path_params_check/:page_num',
    endpoint({ path: { page_num: int({ gt: 0, lt: 9 }) } }, () => undefined),
  )
  return app
}
