// fails choices: ASC is not asc
import { endpoint, httpApp } from 'fstudy/http'
import { z } from 'zod'
import { all, envelope } from '../app.ts'

const sort = z.preprocess((text) => (typeof text === 'string' ? text.toLowerCase() : text), all.sort)

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_check_all',
    endpoint({ query: { ...all, sort } }, ({ query }) => envelope(query)),
  )
  return app
}
