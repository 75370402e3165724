// fails inclusive: takes the same pages, but names another limit in the error
import { endpoint, httpApp, int } from 'fstudy/http'
import { all, envelope } from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_check_all',
    endpoint({ query: { ...all, page: int({ gt: 0, lt: 101 }).default(1) } }, ({ query }) => envelope(query)),
  )
  return app
}
