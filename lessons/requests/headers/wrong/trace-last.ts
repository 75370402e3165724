// fails trace-first: of a header the first value counts
import { httpApp } from 'fstudy/http'
import { createApp as createRightApp } from '../answer.ts'

export function createApp() {
  const app = httpApp()
  app.get('/trace', ({ headersDistinct }, _response, next) => {
    headersDistinct['x-request-id']?.reverse()
    next()
  })
  return app.use(createRightApp())
}
