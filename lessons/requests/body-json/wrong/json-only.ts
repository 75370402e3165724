// fails content-type: only application/json is read
import { httpApp } from 'fstudy/http'
import * as lesson from '../app.ts'

export * from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.use((request, _response, next) => {
    if (request.headers['content-type']?.includes('+json')) request.headers['content-type'] = 'text/plain'
    next()
  })
  app.use(lesson.createApp())
  return app
}
