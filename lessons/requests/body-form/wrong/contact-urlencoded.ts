// fails contact-multipart: express.urlencoded reads no multipart body
import express from 'express'
import { httpApp } from 'fstudy/http'

export function createApp() {
  const app = httpApp()
  app.post('/contact', express.urlencoded(), (request, response) => {
    response.json({ data: request.body ?? null })
  })
  return app
}
