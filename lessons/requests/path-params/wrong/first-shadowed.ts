// fails fixed-first: the route with the parameter was declared first and takes "first" too
import { endpoint, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/path_params/:page_num',
    endpoint({ path: { page_num: int() }, query: { page_nums: int() } }, ({ path }) => ({ data: path })),
  )
  app.get(
    '/path_params/first',
    endpoint({}, () => ({ data: { page_num: 'first' } })),
  )
  return app
}
