// fails one-hour: it lives until the browser is closed
import { loginApp } from '../login-app.ts'

export const { createApp, rightPassword } = loginApp({ session: { httpOnly: true, secure: true, sameSite: 'lax' } })
