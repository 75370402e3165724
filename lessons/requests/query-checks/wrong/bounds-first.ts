// fails multiple-of: looks at the limits before the multiples
import { endpoint, httpApp, int } from 'fstudy/http'
import { all, envelope } from '../app.ts'

const positive = int({ gt: 0 }).refine((value) => value % 5 === 0)

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_check_all',
    endpoint({ query: all }, ({ query }) => envelope(query)),
  )
  app.get(
    '/fixed/positive',
    endpoint({ query: { positive } }, ({ query }) => envelope(query)),
  )
  return app
}
