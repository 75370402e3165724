// fails unexpected: the answer shows what happened
import { httpApp } from 'fstudy/http'
import { endpoint } from 'fstudy/http'

export function createApp() {
  const app = httpApp({
    onError: (error, _request, response, _next) => void response.status(500).type('text').send(String(error.stack)),
  })
  app.get(
    '/fail',
    endpoint({}, () => {
      throw new RangeError('division by zero')
    }),
  )
  return app
}
