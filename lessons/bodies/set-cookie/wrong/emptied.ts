// fails deletes: an empty value is still a cookie
import { loginApp } from '../login-app.ts'

export const { createApp, rightPassword } = loginApp({
  logout: (response) => response.cookie('sid', '', { path: '/' }),
})
