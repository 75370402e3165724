// fails hyphen: an alias keeps the underscore, so loc has the name of the code
import { endpoint, httpApp, str } from 'fstudy/http'
import { createApp as createRightApp } from '../app.ts'

export function createApp() {
  const app = httpApp()
  const underscored = endpoint({ header: { x_token: str({ alias: 'x_token' }) } }, ({ header }) => header)
  app.get('/header_checks', (request, response, next) => {
    if ('x-token' in request.headers) return void next()
    return underscored(request, response, next)
  })
  return app.use(createRightApp())
}
