// fails items-size: ge lets 0 pass
import { endpoint, httpApp, int, str } from 'fstudy/http'
import { envelope } from '../app.ts'

const items = {
  q: str({ alias: 'item-query', minLength: 3, maxLength: 50 }),
  size: int({ ge: 0, lt: 10 }),
}

export function createApp() {
  const app = httpApp()
  app.get(
    '/items',
    endpoint({ query: items }, ({ query }) => envelope(query)),
  )
  return app
}
