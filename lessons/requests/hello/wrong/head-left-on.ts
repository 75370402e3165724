// fails refuses-head: Express answers HEAD with the GET route before the guard behind it is asked
import express from 'express'

export function createApp() {
  const app = express()
  app
    .route('/')
    .get((_request, response) => {
      response.json({ message: 'Hello World' })
    })
    .all((_request, response) => {
      response.status(405).set('allow', 'GET').json({ detail: 'Method Not Allowed' })
    })
  app.use((_request, response) => {
    response.status(404).json({ detail: 'Not Found' })
  })
  return app
}
