// fails refuses-options: the guard names the methods it refuses, and forgets OPTIONS
import express, {                     } from 'express'

const refuse                 = (_request, response) => {
  response.status(405).set('allow', 'GET').json({ detail: 'Method Not Allowed' })
}

export function createApp() {
  const app = express()
  app
    .route('/')
    .head(refuse)
    .post(refuse)
    .put(refuse)
    .patch(refuse)
    .delete(refuse)
    .get((_request, response) => {
      response.json({ message: 'Hello World' })
    })
  app.use((_request, response) => {
    response.status(404).json({ detail: 'Not Found' })
  })
  return app
}
