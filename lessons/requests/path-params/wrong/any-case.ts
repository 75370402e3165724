// fails express-routes: paths are read in any case, as Express does unless told otherwise
import express from 'express'
import { createApp as exact } from '../app.ts'

export * from '../app.ts'

export function createApp() {
  const app = express()
  app.use((request, _response, next) => {
    request.url = request.url.toLowerCase()
    next()
  })
  return app.use(exact())
}
