// fails out-of-range: ge and le let the bounds in
import { endpoint, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/path_params_check/:page_num',
    endpoint({ path: { page_num: int({ ge: 0, le: 10 }) } }, () => undefined),
  )
  return app
}
