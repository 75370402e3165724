// fails hyphen: x_token on the wire is another header
import { httpApp } from 'fstudy/http'
import { createApp as createRightApp } from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.get('/header_checks', (request, _response, next) => {
    request.headersDistinct['x-token'] ??= request.headersDistinct.x_token
    next()
  })
  return app.use(createRightApp())
}
