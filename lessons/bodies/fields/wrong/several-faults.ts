// fails own-rules: without abort zod tries every rule and reports each that is broken
import { endpoint, httpApp, model, str } from 'fstudy/http'

const password = str({ minLength: 8, maxLength: 50 })
  .refine((text) => /[A-Z]/.test(text), 'Password must contain at least one uppercase letter')
  .refine((text) => /\p{Nd}/u.test(text), 'Password must contain at least one number')
  .refine((text) => /[!@#$%^&*(),.?":{}|<>]/.test(text), 'Password must contain at least one punctuation mark')

export function createApp() {
  const app = httpApp()
  app.post(
    '/models/RegisterInfo',
    endpoint({ body: model('RegisterInfo', { usename: str(), email: str(), password }) }, ({ body }) => body),
  )
  return app
}
