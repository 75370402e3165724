// fails null: 204 has no body; a handler without a result gives the JSON value null
import { endpoint, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/path_params_check/:page_num',
    endpoint({ path: { page_num: int({ gt: 0, lt: 10 }) } }, ({ response }) => response.sendStatus(204)),
  )
  return app
}
