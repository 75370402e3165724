import { endpoint, httpApp, HttpException, int, str } from '../../../src/http/http.ts'

export function createApp() {
  const app = httpApp()
  const shelf = new Map<number, string>()
  const query = { a: int(), b: int() }
  const path = { id: int() }
  const sum = (values: { a: number; b: number }) => ({
    message: 'Hello World',
    code: 201,
    data: { result: values.a + values.b },
  })
  app.put(
    '/add',
    endpoint({ query, status: 201 }, (input) => sum(input.query)),
  )
  app.put(
    '/add2',
    endpoint({ query }, (input) => input.response.status(201).json(sum(input.query))),
  )
  app.put(
    '/shelf/:id',
    endpoint({ path, query: { name: str({ minLength: 1 }) } }, ({ path: { id }, query: { name }, response }) => {
      if (!shelf.has(id)) response.status(201)
      shelf.set(id, name)
      return { id, name }
    }),
  )
  app.get(
    '/shelf/:id',
    endpoint({ path }, ({ path: { id } }) => {
      if (!shelf.has(id)) throw new HttpException(404, 'Item not found')
      return { id, name: shelf.get(id) }
    }),
  )
  app.delete(
    '/shelf/:id',
    endpoint({ path, status: 204 }, ({ path: { id } }) => {
      if (!shelf.delete(id)) throw new HttpException(404, 'Item not found')
    }),
  )
  app.get(
    '/status/:code',
    endpoint({ path: { code: int({ ge: 200, le: 599 }) } }, ({ path: { code }, response }) => {
      response.status(code)
      return { code }
    }),
  )
  app.get(
    '/raise/:code',
    endpoint({ path: { code: int({ ge: 400, le: 599 }) } }, ({ path: { code } }) => {
      throw new HttpException(code)
    }),
  )
  app.get(
    '/fail',
    endpoint({ query: { a: int().default(1), b: int().default(0) } }, ({ query: { a, b } }) => {
      if (b === 0) throw new RangeError('division by zero')
      return { result: Math.floor(a / b) }
    }),
  )
  return app
}
