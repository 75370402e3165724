// fails not-from-query: page_num is taken from the query when it is there
import { endpoint, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/path_params/:page_num',
    endpoint({ path: { page_num: int() }, query: { page_num: int().nullable().default(null) } }, ({ path, query }) => ({
      data: { page_num: query.page_num ?? path.page_num },
    })),
  )
  return app
}
