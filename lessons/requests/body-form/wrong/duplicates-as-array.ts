// fails last-wins: express.urlencoded makes an array of a name that is sent twice
import express from 'express'
import { httpApp, int, model, str, validate } from 'fstudy/http'

const person = model('Person', { name: str({ minLength: 1, maxLength: 10 }), age: int({ gt: 0, lt: 10 }) })

export function createApp() {
  const app = httpApp()
  app.post('/form_params', express.urlencoded(), (request, response) => {
    const { faults } = validate(person, request.body)
    response.status(faults ? 422 : 200).json(faults ? { detail: faults } : null)
  })
  return app
}
