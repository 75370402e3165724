// fails one-hour: maxAge is in milliseconds, so this is three seconds
import { loginApp } from '../login-app.ts'

export const { createApp, rightPassword } = loginApp({
  session: { httpOnly: true, secure: true, sameSite: 'lax', maxAge: 3600 },
})
