// fails name-length: .length counts a 😀 twice, so six are too many
import { endpoint, httpApp, str } from 'fstudy/http'
import { check } from '../app.ts'

const name = str({ minLength: 1 }).refine((text) => text.length <= 10)

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_check',
    endpoint({ query: { ...check, name } }, () => ({})),
  )
  return app
}
