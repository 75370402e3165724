// fails query: the first value of a repeated key counts
import { endpoint, httpApp, int } from 'fstudy/http'

const path = { path_id: int() }

export function createApp() {
  const app = httpApp()
  app.get(
    '/request_info/:path_id',
    endpoint({ path }, ({ request }) => {
      const query = request.url.split('?')[1] ?? ''
      const pairs = [...new URLSearchParams(query)]
      return { data: { query, query_params: Object.fromEntries(pairs.toReversed()), query_list: pairs } }
    }),
  )
  return app
}
