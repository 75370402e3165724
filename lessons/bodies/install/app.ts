import express, { type RequestHandler } from 'express'

export { enough, toldOf } from './engines.ts'
export { fastapiBrings, standardAdds, uvicornBrings } from './packages.ts'
export { run, start } from './processes.ts'
export { files } from './project.ts'

// #region app
/** Node's own server carries it: `app.listen` needs no second program. */
export function createApp() {
  const app = express().disable('x-powered-by').enable('strict routing')
  app
    .route('/')
    .all(only('GET'))
    .get((_request, response) => {
      response.json({ message: 'Hello World' })
    })
  app.use((_request, response) => {
    response.status(404).json({ detail: 'Not Found' })
  })
  return app
}
// #endregion

const only =
  (method: string): RequestHandler =>
  (request, response, next) => {
    if (request.method === method) return next()
    response.status(405).set('allow', method).json({ detail: 'Method Not Allowed' })
  }
