// fails regex: str knows pattern and not regex
import { endpoint, httpApp, str } from 'fstudy/http'
import { envelope } from '../app.ts'

export * from '../app.ts'

const options = { minLength: 1, regex: /^a+$/ }

export function createApp() {
  const app = httpApp()
  app.get(
    '/fixed/letters',
    endpoint({ query: { letters: str(options) } }, ({ query }) => envelope(query)),
  )
  return app
}
