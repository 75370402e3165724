// fails list-length: looks at the items first, so the length is never spoken of
import { endpoint, httpApp, int, list } from 'fstudy/http'
import { all, envelope } from '../app.ts'

const ids = list(int())
  .refine((items) => items.length <= 3)
  .default([])

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_check_all',
    endpoint({ query: { ...all, ids } }, ({ query }) => envelope(query)),
  )
  return app
}
