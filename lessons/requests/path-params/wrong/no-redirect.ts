// fails slash: Express alone takes the path with a slash at its end, and does not redirect
import express from 'express'

export function createApp() {
  const app = express()
  app.get('/path_params/:page_num', (request, response) => {
    response.json({ data: request.params })
  })
  return app
}
