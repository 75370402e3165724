// fails not-like-query: the fields of a POST are taken from its URL as well
import express from 'express'
import * as right from '../app.ts'

export function createApp() {
  const app = express()
  app.post('/form_params', (request, response, next) => {
    if (typeof request.query.name === 'string') response.json(null)
    else next()
  })
  app.use(right.createApp())
  return app
}
