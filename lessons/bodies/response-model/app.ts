import express from 'express'
import { endpoint, httpApp, HttpException, int, list, serveDocs, str } from 'fstudy/http'
import { Items, Result, rows, UserIn, UserOut } from './models.ts'
import { views } from './views.ts'

function find(id: number) {
  const row = rows.find((each) => Number(each.id) === id)
  if (!row) throw new HttpException(404, 'Item not found')
  return row
}

export function createApp() {
  const app = httpApp()
  const query = { secret: str().default('s3cret') }
  const path = { id: int() }
  const responses = { 404: 'Item not found' }
  // #region filtered
  app.get(
    '/items2',
    endpoint({ query, responseModel: Result }, (input) => ({
      message: 'Hello World',
      data: { count: rows.length },
      ...input.query,
    })),
  )
  // #endregion
  // #region broken
  app.get(
    '/items2/broken',
    endpoint({ responseModel: Result, responses: { 500: 'Internal Server Error' } }, () => ({ code: 200 })),
  )
  app.get(
    '/items3/broken',
    endpoint({ responseModel: list(Items), responses: { 500: 'Internal Server Error' } }, () => [
      rows[0],
      { id: 2, name: 'book' },
    ]),
  )
  // #endregion
  // #region raw
  app.get(
    '/items2/raw',
    endpoint({ query, responseModel: Result }, (input) =>
      input.response.json({ message: 'Hello World', ...input.query }),
    ),
  )
  // #endregion
  // #region list
  app.get(
    '/items3',
    endpoint({ responseModel: list(Items) }, () => rows),
  )
  app.get(
    '/items3/:id',
    endpoint({ path, responseModel: Items, responses }, (input) => find(input.path.id)),
  )
  // #endregion
  for (const [name, view] of Object.entries(views)) {
    app.get(
      `/items3/:id/${name}`,
      endpoint({ path, responses }, (input) => view(find(input.path.id))),
    )
  }
  // #region register
  app.post(
    '/users',
    endpoint({ body: UserIn, status: 201, responseModel: UserOut }, ({ body }) => body),
  )
  app.post(
    '/users/open',
    endpoint({ body: UserIn, status: 201 }, ({ body }) => body),
  )
  // #endregion
  serveDocs(app, { title: 'Response models', version: '1.0.0' })
  return app
}

/** Rows as they are, and a guess where they do not fit. */
export function createNaiveApp() {
  const app = express().disable('x-powered-by')
  // #region naive
  app.get('/items3/:id', ({ params }, response) => {
    const row = rows.find(({ id }) => String(id) === params.id)
    response.json({ ...row })
  })
  app.get('/items3', (_request, response) => {
    response.json(rows.map((row) => Items.safeParse(row).data ?? row))
  })
  // #endregion
  return app
}
