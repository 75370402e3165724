// fails declared-order: the errors come in the order of the URL
import { endpoint, httpApp } from 'fstudy/http'
import { check } from '../app.ts'
import { inUrlOrder } from '../url-order.ts'

export const createApp = () =>
  httpApp({ onError: inUrlOrder }).get(
    '/query_check',
    endpoint({ query: check }, () => ({})),
  )
