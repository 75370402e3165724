import { z } from 'zod'
import { endpoint, float, httpApp, HttpException, int, list, model, str } from '../../../src/http/http.ts'

const Result = model('Result', {
  message: str(),
  code: int().default(200),
  data: z.record(z.string(), z.unknown()).nullable().default(null),
})
const Items = model('Items', {
  id: int(),
  name: str(),
  price: float(),
  tags: list(str()).default([]),
  note: str().nullable().default(null),
})
const UserIn = model('UserIn', { username: str(), email: str(), password: str({ minLength: 8 }) })
const UserOut = model('UserOut', { username: str(), email: str() })

const rows = [
  { id: 1, name: 'pen', price: 1.5, tags: ['office'], note: 'blue', cost: 0.4 },
  { id: 2, name: 'book', price: 12 },
  { id: 3, name: 'cup', price: 8, tags: [], note: null },
  { id: '4', name: 'lamp', price: '30.5', cost: 11 },
]

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

export function createApp() {
  const app = httpApp()
  const query = { secret: str().default('s3cret') }
  app.get(
    '/items2',
    endpoint({ query, responseModel: Result }, (input) => ({
      message: 'Hello World',
      data: { count: rows.length },
      ...input.query,
    })),
  )
  app.get(
    '/items2/broken',
    endpoint({ responseModel: Result }, () => ({ code: 200 })),
  )
  app.get(
    '/items2/raw',
    endpoint({ query, responseModel: Result }, (input) =>
      input.response.json({ message: 'Hello World', ...input.query }),
    ),
  )
  app.get(
    '/items3',
    endpoint({ responseModel: list(Items) }, () => rows),
  )
  app.get(
    '/items3/broken',
    endpoint({ responseModel: list(Items) }, () => [rows[0], { id: 2, name: 'book' }]),
  )
  const find = (id: number) => {
    const row = rows.find((each) => Number(each.id) === id)
    if (!row) throw new HttpException(404, 'Item not found')
    return row
  }
  const path = { id: int() }
  app.get(
    '/items3/:id',
    endpoint({ path, responseModel: Items }, (input) => find(input.path.id)),
  )
  const defaults: Record<string, unknown> = { tags: [], note: null }
  const views: Record<string, (key: string, value: unknown, row: object) => boolean> = {
    unset: (key, _value, row) => key in row,
    none: (_key, value) => value !== null,
    defaults: (key, value) => !(key in defaults && same(value, defaults[key])),
    include: (key) => ['id', 'name'].includes(key),
    exclude: (key) => !['price', 'tags'].includes(key),
  }
  for (const [name, keep] of Object.entries(views)) {
    app.get(
      `/items3/:id/${name}`,
      endpoint({ path }, (input) => {
        const row = find(input.path.id)
        return Object.fromEntries(Object.entries(Items.parse(row)).filter(([key, value]) => keep(key, value, row)))
      }),
    )
  }
  app.post(
    '/users',
    endpoint({ body: UserIn, status: 201, responseModel: UserOut }, ({ body }) => body),
  )
  app.post(
    '/users/open',
    endpoint({ body: UserIn, status: 201 }, ({ body }) => body),
  )
  return app
}
