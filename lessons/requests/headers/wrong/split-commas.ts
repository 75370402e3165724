// fails lists: one header is one item, with or without a comma
import { httpApp } from 'fstudy/http'
import { createApp as createRightApp } from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.get('/header_checks', ({ headersDistinct }, _response, next) => {
    headersDistinct['x-tag'] = headersDistinct['x-tag']?.flatMap((tag) => tag.split(', '))
    next()
  })
  return app.use(createRightApp())
}
