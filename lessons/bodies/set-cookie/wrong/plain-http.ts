// fails secure: the session travels in the open
import { loginApp } from '../login-app.ts'

export const { createApp, rightPassword } = loginApp({
  session: { httpOnly: true, sameSite: 'lax', maxAge: 3_600_000 },
})
