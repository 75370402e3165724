// fails nothing-in-it: a message is sent where there can be none
import type { RequestHandler } from 'express'
import { httpApp } from 'fstudy/http'
import * as answer from '../answer.ts'

const typed: RequestHandler = (request, response, next) => {
  if (request.method === 'DELETE') response.set('content-type', 'application/json')
  next()
}

export function createApp() {
  const app = httpApp()
  app.use(typed)
  app.delete('/jobs/:id', (_request, response) => void response.status(204).end('{"deleted":true}'))
  return app.use(answer.createApp())
}
