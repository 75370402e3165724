// fails order: the route with the number stands before the fixed one
import { endpoint, httpApp, int } from 'fstudy/http'
import * as lesson from '../app.ts'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.get(
    '/items3/:id',
    endpoint({ path: { id: int() } }, ({ path }) => path),
  )
  return app.use(lesson.createApp())
}
