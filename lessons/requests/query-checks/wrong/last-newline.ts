// fails as-it-came: $ as in Python's re: it also stands before a newline at the end
import { endpoint, httpApp } from 'fstudy/http'
import { z } from 'zod'
import { check } from '../app.ts'

const email = z.preprocess((text) => (typeof text === 'string' ? text.replace(/\n$/, '') : text), check.email)

export function createApp() {
  const app = httpApp()
  app.get(
    '/query_check',
    endpoint({ query: { ...check, email } }, () => ({})),
  )
  return app
}
