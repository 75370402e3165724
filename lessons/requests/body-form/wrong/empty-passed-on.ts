// fails empty-is-absent: the empty text is passed on, and minLength refuses it
import express from 'express'
import { httpApp, int, model, str, validate } from 'fstudy/http'

const person = model('Person', { name: str({ minLength: 1 }), age: int() })

export function createApp() {
  const app = httpApp()
  app.post('/form_params', express.urlencoded(), (request, response) => {
    const { faults = [] } = validate(person, request.body)
    if (faults.length === 0) return void response.json(null)
    response.status(422).json({ detail: faults.map((fault) => ({ ...fault, loc: ['body', ...fault.loc] })) })
  })
  return app
}
