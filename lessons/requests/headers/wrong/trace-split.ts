// fails trace-hops: one header with a comma is one hop
import { httpApp } from 'fstudy/http'
import { createApp as createRightApp } from '../answer.ts'

export function createApp() {
  const app = httpApp()
  app.get('/trace', ({ headersDistinct }, _response, next) => {
    headersDistinct['x-hop'] = headersDistinct['x-hop']?.flatMap((hop) => hop.split(', '))
    next()
  })
  return app.use(createRightApp())
}
