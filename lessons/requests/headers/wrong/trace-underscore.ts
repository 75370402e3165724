// fails trace-underscore: x_request_id on the wire is another header
import { httpApp } from 'fstudy/http'
import { createApp as createRightApp } from '../answer.ts'

export function createApp() {
  const app = httpApp()
  app.get('/trace', (request, _response, next) => {
    request.headersDistinct['x-request-id'] ??= request.headersDistinct.x_request_id
    next()
  })
  return app.use(createRightApp())
}
