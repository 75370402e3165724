// fails content-type: every body is read as a form, whatever its content-type says
import express from 'express'
import * as right from '../app.ts'

export function createApp() {
  const app = express()
  app.use((request, _response, next) => {
    request.headers['content-type'] = 'application/x-www-form-urlencoded'
    next()
  })
  app.use(right.createApp())
  return app
}
