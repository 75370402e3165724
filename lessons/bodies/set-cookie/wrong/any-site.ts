// fails lax: every site may use the session
import { loginApp } from '../login-app.ts'

export const { createApp, rightPassword } = loginApp({
  session: { httpOnly: true, secure: true, sameSite: 'none', maxAge: 3_600_000 },
})
