// fails query: Express's parsed query makes a list of a repeated key
import { endpoint, httpApp, int } from 'fstudy/http'

const path = { path_id: int() }

export function createApp() {
  const app = httpApp()
  app.set('query parser', 'simple')
  app.get(
    '/request_info/:path_id',
    endpoint({ path }, ({ request }) => ({
      data: {
        query: request.url.split('?')[1],
        query_params: request.query,
        query_list: Object.entries(request.query),
      },
    })),
  )
  return app
}
