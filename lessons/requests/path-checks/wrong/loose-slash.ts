// fails slash-first: Express alone takes the slash at the end as part of the same path
import express from 'express'
import { int, validate } from 'fstudy/http'

export function createApp() {
  const app = express()
  app.get('/path_params_check/:page_num', (request, response) => {
    const { faults } = validate(int({ gt: 0, lt: 10 }), request.params.page_num)
    response.status(faults ? 422 : 200).json(faults ? { detail: faults } : null)
  })
  return app
}
