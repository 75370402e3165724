// fails refuses-methods: without a guard a POST falls through to the 404
import express from 'express'

export function createApp() {
  const app = express()
  app.get('/', (_request, response) => {
    response.json({ message: 'Hello World' })
  })
  app.use((_request, response) => {
    response.status(404).json({ detail: 'Not Found' })
  })
  return app
}
