// fails refuses-methods: a 405 must say which methods there are
import express from 'express'

export function createApp() {
  const app = express()
  app
    .route('/')
    .all((request, response, next) => {
      if (request.method === 'GET') return next()
      response.status(405).json({ detail: 'Method Not Allowed' })
    })
    .get((_request, response) => {
      response.json({ message: 'Hello World' })
    })
  app.use((_request, response) => {
    response.status(404).json({ detail: 'Not Found' })
  })
  return app
}
