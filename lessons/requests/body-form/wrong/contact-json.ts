// fails contact-json: express.json lets a JSON body in as well
import express from 'express'
import { httpApp, model, str, validate } from 'fstudy/http'

const contact = model('Contact', { name: str(), email: str() })

export function createApp() {
  const app = httpApp()
  app.post('/contact', express.json(), express.urlencoded(), (request, response) => {
    const { faults } = validate(contact, request.body)
    response.status(faults ? 422 : 200).json(faults ? { detail: faults } : { data: request.body })
  })
  return app
}
