import express, { type ErrorRequestHandler, type RequestHandler } from 'express'

// #region naive
/** Only the route. Express answers the rest by itself: 404 in HTML, 200 to HEAD and OPTIONS, 404 to POST. */
export function createNaiveApp() {
  const app = express()
  app.get('/', (_request, response) => {
    response.json({ message: 'Hello World' })
  })
  return app
}
// #endregion

// #region app
/** One route, and an answer in JSON to everything else. */
export function createApp() {
  const app = express()
  app.disable('x-powered-by').enable('strict routing')
  app
    .route('/')
    .all(only('GET'))
    .get((_request, response) => {
      response.json({ message: 'Hello World' })
    })
  app.use(notFound)
  app.use(crashed)
  return app
}
// #endregion

// #region method
/** Answers 405 to every method but this one. HEAD and OPTIONS too: Express would answer them for the route. */
const only =
  (method: string): RequestHandler =>
  (request, response, next) => {
    if (request.method === method) return next()
    response.status(405).set('allow', method).json({ detail: 'Method Not Allowed' })
  }
// #endregion

// #region not-found
/** Comes last, so it gets what no route has answered. */
const notFound: RequestHandler = (_request, response) => {
  response.status(404).json({ detail: 'Not Found' })
}
// #endregion

// #region crashed
/** Four parameters make it an error handler. The caller learns nothing of what happened. */
const crashed: ErrorRequestHandler = (_error, _request, response, _next) => {
  response.status(500).type('text').send('Internal Server Error')
}
// #endregion

// #region listen
/** 127.0.0.1 is this machine alone; 0.0.0.0 would be every network that it is in. Port 0 asks for a free one. */
export const listen = (port = 0) => createApp().listen(port, '127.0.0.1')
// #endregion
