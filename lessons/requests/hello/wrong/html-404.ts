// fails answers-unknown: nothing comes after the route, so Express answers with its own page in HTML
import express from 'express'

export function createApp() {
  const app = express()
  app
    .route('/')
    .all((request, response, next) => {
      if (request.method === 'GET') return next()
      response.status(405).set('allow', 'GET').json({ detail: 'Method Not Allowed' })
    })
    .get((_request, response) => {
      response.json({ message: 'Hello World' })
    })
  return app
}
