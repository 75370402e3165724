// fails trace-missing: with a default the id may be left out
import { endpoint, httpApp, list, str } from 'fstudy/http'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

export function createApp() {
  const app = httpApp()
  const trace = {
    x_request_id: str({ minLength: 8, maxLength: 36 }).default('00000000'),
    x_hop: list(str()).default([]),
  }
  app.get(
    '/trace',
    endpoint({ header: trace }, ({ header }) => envelope({ id: header.x_request_id, hops: header.x_hop })),
  )
  return app
}
