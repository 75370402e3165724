// fails items-required: a default makes size optional
import { endpoint, httpApp, int, str } from 'fstudy/http'
import { envelope } from '../app.ts'

const items = {
  q: str({ alias: 'item-query', minLength: 3, maxLength: 50 }),
  size: int({ gt: 0, lt: 10 }).default(5),
}

export function createApp() {
  const app = httpApp()
  app.get(
    '/items',
    endpoint({ query: items }, ({ query }) => envelope(query)),
  )
  return app
}
