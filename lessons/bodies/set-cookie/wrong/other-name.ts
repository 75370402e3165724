// fails same-cookie: another cookie is deleted
import { loginApp } from '../login-app.ts'

export const { createApp, rightPassword } = loginApp({
  logout: (response) => response.clearCookie('session', { path: '/' }),
})
