// fails default-size: `size || 10` takes a 0 for nothing
import { endpoint, httpApp, int } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_size',
    endpoint({ query: { size: int().nullable().default(null) } }, ({ query }) => ({
      data: { size: query.size || 10 },
    })),
  )
  return app
}
