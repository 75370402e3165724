import express from 'express'

export function createApp() {
  const app = express()
  // #region your-turn
  app
    .route('/')
    .all((request, response, next) => {
      if (request.method === 'GET') return next()
      response.status(405).set('allow', 'GET').json({ detail: 'Method Not Allowed' })
    })
    .get((_request, response) => {
      response.json({ message: 'Hello World' })
    })
  app.use((_request, response) => {
    response.status(404).json({ detail: 'Not Found' })
  })
  // #endregion
  return app
}
