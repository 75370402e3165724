import { endpoint, httpApp, model, str } from 'fstudy/http'

const needs = (what: string) => `Password must contain at least one ${what}`

// #region your-turn
// starter: const password = str()
/** After the length, and one after the other: the first rule that is broken is the one that is told. */
const password = str({ minLength: 8, maxLength: 50 })
  .refine((text) => /[A-Z]/.test(text), { error: needs('uppercase letter'), abort: true })
  .refine((text) => /\p{Nd}/u.test(text), { error: needs('number'), abort: true })
  .refine((text) => /[!@#$%^&*(),.?":{}|<>]/.test(text), { error: needs('punctuation mark'), abort: true })
// #endregion

const RegisterInfo = model('RegisterInfo', { username: str({ minLength: 1, maxLength: 20 }), email: str(), password })

export function createApp() {
  const app = httpApp()
  app.post(
    '/register',
    endpoint({ body: RegisterInfo, status: 201 }, ({ body }) => {
      // #region your-turn
      // starter: return { message: needs('answer'), user: body }
      const { username, email } = body
      return { user: { username, email } }
      // #endregion
    }),
  )
  return app
}
