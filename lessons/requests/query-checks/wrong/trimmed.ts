// fails as-it-came: trims before the check, so the newline is not seen
import { endpoint, httpApp } from 'fstudy/http'
import { z } from 'zod'
import { check } from '../app.ts'

const email = z.preprocess((text) => (typeof text === 'string' ? text.trim() : text), check.email)

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_check',
    endpoint({ query: { ...check, email } }, () => ({})),
  )
  return app
}
