import { endpoint, httpApp, model, str } from 'fstudy/http'
import type { z } from 'zod'

export const needs = (what: string) => `Password must contain at least one ${what}`

/** The exercise with another password: what the wrong answers are made of. */
export const registerApp = (password: z.ZodType<string>) =>
  function createApp() {
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
