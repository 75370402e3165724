// fails express-ways: the value is percent-encoded
import { endpoint, httpApp, str } from 'fstudy/http'

export { createNaiveApp } from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.get(
    '/cookie_value',
    endpoint({ query: { value: str() } }, ({ query: { value }, response }) => {
      response.cookie('_session_id', value, { sameSite: 'lax' })
      return null
    }),
  )
  return app
}
