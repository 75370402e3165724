// fails first-rule: without abort, all broken rules are told
import { endpoint, httpApp, model, str } from 'fstudy/http'

const needs = (what: string) => `Password must contain at least one ${what}`
const password = str({ minLength: 8, maxLength: 50 })
  .refine((text) => /[A-Z]/.test(text), { error: needs('uppercase letter') })
  .refine((text) => /\p{Nd}/u.test(text), { error: needs('number') })
  .refine((text) => /[!@#$%^&*(),.?":{}|<>]/.test(text), { error: needs('punctuation mark') })

export function createApp() {
  const app = httpApp()
  app.post(
    '/register',
    endpoint(
      { body: model('RegisterInfo', { username: str(), email: str(), password }), status: 201 },
      ({ body: { username, email } }) => ({ user: { username, email } }),
    ),
  )
  return app
}
