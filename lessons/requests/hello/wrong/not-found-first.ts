// fails root: what stands first is asked first, so the 404 hides the route
import express from 'express'

export { createNaiveApp, listen } from '../app.ts'

export function createApp() {
  const app = express()
  app.use((_request, response) => {
    response.status(404).json({ detail: 'Not Found' })
  })
  app.get('/', (_request, response) => {
    response.json({ message: 'Hello World' })
  })
  return app
}
