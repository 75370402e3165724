// fails not-when-refused: plain Express keeps what was set before the error
import { randomUUID } from 'node:crypto'
import express from 'express'

export const rightPassword = randomUUID()

export function createApp() {
  const app = express()
  app.post('/login', ({ query }, response) => {
    response.cookie('sid', randomUUID(), { httpOnly: true, secure: true, sameSite: 'lax', maxAge: 3_600_000 })
    if (query['password'] !== rightPassword) response.status(401)
    response.json({ ok: query['password'] === rightPassword })
  })
  return app
}
