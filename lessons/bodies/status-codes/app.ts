import { STATUS_CODES } from 'node:http'
import express from 'express'
import { endpoint, httpApp, HttpException, int, serveDocs, str } from 'fstudy/http'

const query = { a: int(), b: int() }
const path = { id: int() }
const responses = { 404: 'Item not found' }
const sum = ({ a, b }: { a: number; b: number }) => ({ message: 'Hello World', code: 201, data: { result: a + b } })

/** The words for a status, as Node has them. */
export const phraseOf = (status: number): string => STATUS_CODES[status] ?? ''

export function createApp() {
  const app = httpApp()
  const shelf = new Map<number, string>()

  // #region add
  app.put(
    '/add',
    endpoint({ query, status: 201 }, (input) => sum(input.query)),
  )
  app.put(
    '/add2',
    endpoint({ query, responses: { 201: 'Created' } }, (input) => input.response.status(201).json(sum(input.query))),
  )
  // #endregion

  // #region put
  app.put(
    '/shelf/:id',
    endpoint(
      { path, query: { name: str({ minLength: 1 }) }, responses: { 201: 'Created' } },
      ({ path: { id }, query: { name }, response }) => {
        if (!shelf.has(id)) response.status(201)
        shelf.set(id, name)
        return { id, name }
      },
    ),
  )
  // #endregion
  // #region get-and-delete
  app.get(
    '/shelf/:id',
    endpoint({ path, responses }, ({ path: { id } }) => {
      if (!shelf.has(id)) throw new HttpException(404, 'Item not found')
      return { id, name: shelf.get(id) }
    }),
  )
  app.delete(
    '/shelf/:id',
    endpoint({ path, status: 204, responses }, ({ path: { id } }) => {
      if (!shelf.delete(id)) throw new HttpException(404, 'Item not found')
    }),
  )
  // #endregion

  // #region status
  app.get(
    '/status/:code',
    endpoint(
      { path: { code: int({ ge: 200, le: 599 }) }, responses: { default: 'The status that was asked for' } },
      ({ path: { code }, response }) => {
        response.status(code)
        return { code }
      },
    ),
  )
  // #endregion
  // #region raise
  app.get(
    '/raise/:code',
    endpoint(
      { path: { code: int({ ge: 400, le: 599 }) }, responses: { default: 'The status that was asked for' } },
      ({ path: { code } }) => {
        throw new HttpException(code)
      },
    ),
  )
  // #endregion
  // #region fail
  app.get(
    '/fail',
    endpoint(
      { query: { a: int().default(1), b: int().default(0) }, responses: { 500: 'Internal Server Error' } },
      ({ query: { a, b } }) => {
        if (b === 0) throw new RangeError('division by zero')
        return { result: Math.floor(a / b) }
      },
    ),
  )
  // #endregion
  serveDocs(app, { title: 'Status codes', version: '1.0.0' })
  return app
}

/** Express alone, and a status in the body. */
export function createNaiveApp() {
  const app = express().disable('x-powered-by')
  // #region naive
  app.get('/items/:id', (_request, response) => {
    response.json({ code: 404, message: 'not found' })
  })
  app.delete('/items/:id', (_request, response) => {
    response.status(204).json({ message: 'deleted' })
  })
  app.get('/fail', () => {
    throw new RangeError('division by zero')
  })
  // #endregion
  return app
}
