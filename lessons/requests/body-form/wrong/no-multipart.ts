// fails multipart: only urlencoded bodies are read
import express from 'express'
import * as right from '../app.ts'

export function createApp() {
  const app = express()
  app.use((request, _response, next) => {
    if (request.is('multipart/form-data')) request.headers['content-type'] = 'text/plain'
    next()
  })
  app.use(right.createApp())
  return app
}
