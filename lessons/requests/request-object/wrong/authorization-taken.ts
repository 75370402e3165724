// fails header: another header stands in for the one that was asked for
import { endpoint, httpApp, int } from 'fstudy/http'

const path = { path_id: int() }

export function createApp() {
  const app = httpApp()
  app.get(
    '/request_object/:path_id',
    endpoint({ path }, ({ request: { headers } }) => ({
      data: { token: headers['bearer'] ?? headers.authorization?.replace('Bearer ', '') ?? null },
    })),
  )
  return app
}
