// fails same-cookie: a cookie of another path is deleted
import { loginApp } from '../login-app.ts'

export const { createApp, rightPassword } = loginApp({
  logout: (response) => response.clearCookie('sid', { path: '/logout' }),
})
