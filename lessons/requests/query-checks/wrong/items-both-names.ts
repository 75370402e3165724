// fails items-alias: takes the name in the code as well
import { endpoint, httpApp, int, str } from 'fstudy/http'
import { envelope } from '../app.ts'

const items = {
  q: str({ alias: 'item-query', minLength: 3, maxLength: 50 }),
  size: int({ gt: 0, lt: 10 }),
}

export function createApp() {
  const app = httpApp()
  app.use((request, _response, next) => {
    request.url = request.url.replace('?q=', '?item-query=')
    next()
  })
  app.get(
    '/items',
    endpoint({ query: items }, ({ query }) => envelope(query)),
  )
  return app
}
