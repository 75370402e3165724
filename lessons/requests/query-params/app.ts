import express from 'express'
import { bool, endpoint, float, httpApp, int, list, serveDocs, str } from 'fstudy/http'
import { z } from 'zod'

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

// #region query-params
// No default: required. With a default: it may be left out.
const person = { name: str(), age: int().nullable().default(0) }
// #endregion

// #region query-size
const page = { size: int().nullable().default(10) }
// #endregion

const types = {
  // #region scalars
  n: int().nullable().default(null),
  x: float().nullable().default(null),
  flag: bool().nullable().default(null),
  // #endregion
  // #region lists
  tag: list(str()).default([]),
  num: list(int()).default([]),
  // #endregion
  // #region finite
  finite: float({ allowInfNan: false }).nullable().default(null),
  // #endregion
}

// #region no-age
// Leaving `age` out is the one way to say "no age": so the default says it.
const ageless = { name: str(), age: int().nullable().default(null) }
// #endregion

// #region big
// Too many digits for a JavaScript number: it stays text.
const order = { id: str({ pattern: /^[0-9]+$/ }) }
// #endregion

export function createApp() {
  const app = httpApp()
  // #region routes
  app.get(
    '/query_params',
    endpoint({ query: person }, ({ query }) => envelope(query)),
  )
  app.get(
    '/query_size',
    endpoint({ query: page }, ({ query }) => envelope(query)),
  )
  app.get(
    '/query_types',
    endpoint({ query: types, responses: { 500: 'Internal Server Error' } }, ({ query }) => envelope(query)),
  )
  // #endregion
  app.get(
    '/fixed/no_age',
    endpoint({ query: ageless }, ({ query }) => envelope(query)),
  )
  app.get(
    '/fixed/big_id',
    endpoint({ query: order }, ({ query }) => envelope(query)),
  )
  serveDocs(app, { title: 'Query parameters', version: '1.0.0' })
  return app
}

/** Express alone. */
export function createNaiveApp() {
  const app = express().disable('x-powered-by').disable('etag')
  // #region naive-query
  app.set('query parser', 'extended')
  app.get('/query', (request, response) => {
    response.json(request.query)
  })
  // #endregion
  // #region naive-coerce
  const coerced = z.object({
    age: z.coerce.number().optional(),
    flag: z.coerce.boolean().optional(),
  })
  app.get('/coerce', (request, response) => {
    const { data, error } = coerced.safeParse(request.query)
    response.status(error ? 422 : 200).json(data ?? error?.issues)
  })
  // #endregion
  // #region naive-infinity
  app.get('/number', (request, response) => {
    response.json({ x: Number(request.query.x) })
  })
  // #endregion
  return app
}
