// fails created-or-replaced: PUT says 201 also where something was replaced
import { endpoint, httpApp, int, str } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.put(
    '/shelf/:id',
    endpoint({ path: { id: int() }, query: { name: str() }, status: 201 }, ({ path, query }) => ({
      ...path,
      ...query,
    })),
  )
  return app
}
