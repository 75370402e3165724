// fails shadowed: the fixed route was declared before the one with the parameter
import { endpoint, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/path_params/last',
    endpoint({}, () => ({ data: { page_num: 'last' } })),
  )
  app.get(
    '/path_params/:page_num',
    endpoint({ path: { page_num: int() } }, ({ path }) => ({ data: path })),
  )
  return app
}
