// fails password-back: the fixed route sends the password back too
import { endpoint, httpApp } from 'fstudy/http'
import * as lesson from '../app.ts'
import { FixedInfo } from '../models.ts'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post(
    '/raw_fixed',
    endpoint({ body: FixedInfo }, ({ body }) => ({ data: { register_info: body } })),
  )
  app.use(lesson.createApp())
  return app
}
