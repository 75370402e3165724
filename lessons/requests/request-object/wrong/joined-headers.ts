// fails header-list: repeated headers are joined by a comma, which may stand in a value too
import { endpoint, httpApp, int } from 'fstudy/http'

const path = { path_id: int() }

export function createApp() {
  const app = httpApp()
  app.get(
    '/request_info/:path_id',
    endpoint({ path }, ({ request: { headers } }) => {
      const tag = String(headers['x-tag'])
      return { data: { header: { bearer: null, 'x-tag': tag, 'x-tag-list': [tag] } } }
    }),
  )
  return app
}
