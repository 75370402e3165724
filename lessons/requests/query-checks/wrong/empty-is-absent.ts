// fails choices: an empty text was sent; the default is for what was not
import { endpoint, httpApp } from 'fstudy/http'
import { z } from 'zod'
import { all, envelope } from '../app.ts'

const sort = z.preprocess((text) => (text === '' ? undefined : text), all.sort)

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_check_all',
    endpoint({ query: { ...all, sort } }, ({ query }) => envelope(query)),
  )
  return app
}
