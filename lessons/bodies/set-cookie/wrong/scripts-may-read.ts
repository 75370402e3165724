// fails http-only: any script in the page can read the session
import { loginApp } from '../login-app.ts'

export const { createApp, rightPassword } = loginApp({ session: { secure: true, sameSite: 'lax', maxAge: 3_600_000 } })
