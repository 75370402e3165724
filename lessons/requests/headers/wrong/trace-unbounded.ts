// fails trace-length: an id of 37 characters is too long
import { endpoint, httpApp, list, str } from 'fstudy/http'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

export function createApp() {
  const app = httpApp()
  const trace = {
    x_request_id: str({ minLength: 8 }),
    x_hop: list(str()).default([]),
  }
  app.get(
    '/trace',
    endpoint({ header: trace }, ({ header }) => envelope({ id: header.x_request_id, hops: header.x_hop })),
  )
  return app
}
