// fails no-dots: null may be sent in JSON; it does not make a parameter optional, only a default does
import { endpoint, httpApp, int } from 'fstudy/http'
import { envelope } from '../app.ts'

export * from '../app.ts'

const bounds = { gt: 0, lt: 10 }
const fields = { needed: int(bounds), optional: int(bounds).nullable() }

export function createApp() {
  const app = httpApp()
  app.get(
    '/fixed/size',
    endpoint({ query: fields }, ({ query }) => envelope(query)),
  )
  return app
}
