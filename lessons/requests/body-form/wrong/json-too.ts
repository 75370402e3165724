// fails json-too: the login reads a JSON body as well, and lets an object in as a password
import express from 'express'
import { httpApp } from 'fstudy/http'

export { createNaiveApp } from '../app.ts'

export function createApp() {
  const app = httpApp()
  app.post('/login', express.json(), express.urlencoded(), (request, response) => {
    response.json({ data: { username: request.body?.username } })
  })
  return app
}
