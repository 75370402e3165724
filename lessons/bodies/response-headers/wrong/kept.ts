// fails lost: the header stays with the error
import express from 'express'

export function createApp() {
  const app = express()
  app.get('/header_lost', (_request, response) => {
    response.set({ 'x-result': '1', 'x-error': 'kept' })
    response.status(400).json({ detail: 'no' })
  })
  return app
}
