// fails items-length: .length counts a 😀 twice, so 26 are too many
import { endpoint, httpApp, int, str } from 'fstudy/http'
import { envelope } from '../app.ts'

const items = {
  q: str({ alias: 'item-query', minLength: 3 }).refine((text) => text.length <= 50),
  size: int({ gt: 0, lt: 10 }),
}

export function createApp() {
  const app = httpApp()
  app.get(
    '/items',
    endpoint({ query: items }, ({ query }) => envelope(query)),
  )
  return app
}
