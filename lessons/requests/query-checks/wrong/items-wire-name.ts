// fails items-good: the name in the answer is q, the alias is for the URL alone
import { endpoint, httpApp, int, str } from 'fstudy/http'
import { envelope } from '../app.ts'

const items = {
  q: str({ alias: 'item-query', minLength: 3, maxLength: 50 }),
  size: int({ gt: 0, lt: 10 }),
}

export function createApp() {
  const app = httpApp()
  app.get(
    '/items',
    endpoint({ query: items }, ({ query: { q, size } }) => envelope({ 'item-query': q, size })),
  )
  return app
}
