// fails from-query: with a default, page_nums may be left out
import { endpoint, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/path_params/:page_num',
    endpoint({ path: { page_num: int() }, query: { page_nums: int().default(0) } }, ({ path }) => ({ data: path })),
  )
  return app
}
