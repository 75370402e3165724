// fails broken: what does not fit is sent as it is
import { endpoint, httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.get(
    '/items2/broken',
    endpoint({}, () => ({ code: 200 })),
  )
  return app
}
