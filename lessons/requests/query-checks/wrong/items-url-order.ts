// fails items-faults: the errors come in the order of the URL
import { endpoint, httpApp, int, str } from 'fstudy/http'
import { envelope } from '../app.ts'
import { inUrlOrder } from '../url-order.ts'

const items = {
  q: str({ alias: 'item-query', minLength: 3, maxLength: 50 }),
  size: int({ gt: 0, lt: 10 }),
}

export const createApp = () =>
  httpApp({ onError: inUrlOrder }).get(
    '/items',
    endpoint({ query: items }, ({ query }) => envelope(query)),
  )
