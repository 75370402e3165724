import { z } from 'zod'
import {
  about,
  endpoint,
  enumeration,
  file,
  float,
  httpApp,
  int,
  list,
  literal,
  model,
  serveDocs,
  str,
} from '../../../src/http/http.ts'

const hello = (name: string) => endpoint({ name }, () => ({ message: 'Hello World' }))
const plain = { title: 'FastAPI', version: '0.1.0' }

function shop() {
  const Size = enumeration('Size', ['small', 'large'])
  const Item = model('Item', {
    name: str({ minLength: 1, maxLength: 50, examples: ['Portal Gun'] }),
    description: str({ maxLength: 300, title: 'What it is' }).nullable().default(null),
    price: float({ gt: 0, description: 'Must be above zero' }),
    tags: list(str()).default([]),
    size: Size.default('small'),
  })
  const ItemOut = model('ItemOut', { id: int(), name: str(), price: float() })
  const Message = model('Message', { detail: str() })
  const app = httpApp()
  app.get(
    '/items/:item_id',
    endpoint(
      {
        name: 'read_item',
        tags: ['items'],
        description: 'Read one item.',
        path: { item_id: int({ ge: 1, title: 'The ID of the item' }) },
        query: {
          q: str({ minLength: 3, maxLength: 10, description: 'Search words' }).nullable().default(null),
          size: Size.default('small'),
          page_num: int({ ge: 1, le: 100, alias: 'page-num' }).default(1),
          words: list(str()).default([]),
          old: str({ deprecated: true }).nullable().default(null),
        },
        responseModel: ItemOut,
        responses: { 404: { description: 'No such item', model: Message } },
      },
      () => null,
    ),
  )
  app.post(
    '/items',
    endpoint(
      {
        name: 'create_item',
        tags: ['items'],
        summary: 'Put an item up for sale',
        body: Item,
        status: 201,
        responseModel: ItemOut,
        responseDescription: 'The new item',
      },
      ({ body }) => ({ id: 1, ...body }),
    ),
  )
  app.get(
    '/items',
    endpoint(
      {
        name: 'list_items',
        tags: ['items'],
        operationId: 'listItems',
        query: { skip: int().default(0), limit: int({ le: 50 }).default(10) },
        responseModel: list(ItemOut),
      },
      () => [],
    ),
  )
  app.put(
    '/items/:item_id/stock',
    endpoint(
      {
        name: 'put_stock',
        tags: ['items'],
        path: { item_id: int() },
        query: { mode: literal('set', 'add').default('set') },
        body: model('Body_put_stock_items__item_id__stock_put', { item: Item, amount: int({ ge: 0 }) }),
      },
      () => null,
    ),
  )
  app.get(
    '/users/old',
    endpoint({ name: 'old_users', tags: ['users'], deprecated: true }, () => []),
  )
  app.get(
    '/users/me',
    endpoint(
      {
        name: 'me',
        tags: ['users'],
        header: { user_agent: str().nullable().default(null), x_token: str().default('none') },
        cookie: { session: str().nullable().default(null) },
      },
      () => null,
    ),
  )
  app.delete(
    '/users/:name',
    endpoint({ name: 'drop_user', tags: ['users'], path: { name: str() }, status: 204 }, () => undefined),
  )
  app.get(
    '/internal',
    endpoint({ includeInSchema: false }, () => ({ hidden: true })),
  )
  serveDocs(app, {
    title: 'Shop',
    summary: 'A small shop',
    description: 'Items and **users**.',
    version: '2.1.0',
    termsOfService: 'http://example.com/terms/',
    contact: { name: 'Support', url: 'http://example.com/contact/', email: 'support@example.com' },
    license: { name: 'Apache 2.0', identifier: 'Apache-2.0' },
    tags: [
      { name: 'items', description: 'Things for sale.' },
      {
        name: 'users',
        description: 'Who buys.',
        externalDocs: { description: 'More', url: 'http://example.com/users' },
      },
    ],
  })
  return app
}

function forms() {
  const app = httpApp()
  app.post(
    '/login/',
    endpoint({ name: 'login', form: { username: str({ minLength: 3 }), password: str() } }, () => null),
  )
  app.post(
    '/upload/',
    endpoint({ name: 'upload', form: { file: file() } }, () => null),
  )
  app.post(
    '/uploads/',
    endpoint({ name: 'uploads', form: { files: list(file()), note: str().default('') } }, () => null),
  )
  app.post(
    '/bytes/',
    endpoint({ name: 'raw_bytes', form: { file: file({ description: 'Read into memory' }) } }, () => null),
  )
  serveDocs(app, { title: 'Forms', version: '1.0.0' })
  return app
}

function nested() {
  const Address = model('Address', { city: str(), zip_code: str().nullable().default(null) })
  const Person = model(
    'Person',
    {
      name: str(),
      age: int({ ge: 0, le: 150 }),
      address: Address,
      past: list(Address).default([]),
      extra: z.record(z.string(), int()).default({}),
    },
    { examples: [{ address: { city: 'Tokyo' }, age: 30, name: 'Charlie' }] },
  )
  const app = httpApp()
  const bodyExamples = { adult: { summary: 'An adult', value: { name: 'Bob', age: 40, address: { city: 'Osaka' } } } }
  app.post(
    '/people',
    endpoint({ name: 'add_person', body: Person, bodyExamples, responseModel: Person }, ({ body }) => body),
  )
  app.get(
    '/people',
    endpoint(
      {
        name: 'people',
        query: {
          city: about(str(), { examples: ['Tokyo'] })
            .nullable()
            .default(null),
        },
        responseModel: z.record(z.string(), Person),
      },
      () => ({}),
    ),
  )
  serveDocs(app, { title: 'Nested', version: '1.0.0' })
  return app
}

export function createApp() {
  const note = { title: 'FastAPI Study Note', description: 'FastAPI Study Note', version: '0.1.0' }
  const app = httpApp()
  app.get('/', hello('root'))
  app.get(
    '/missing-key',
    endpoint({ name: 'missing_key' }, ({ response }) => {
      response.status(409)
      return { message: "'nothing'" }
    }),
  )
  serveDocs(app, note, { openapiUrl: '/api/openapi.json' })
  const plainApp = httpApp()
  plainApp.get('/', hello('plain_root'))
  serveDocs(plainApp, plain)
  const hidden = httpApp()
  hidden.get('/', hello('hidden_root'))
  const moved = httpApp()
  moved.get('/', hello('moved_root'))
  serveDocs(moved, plain, { docsUrl: '/documentation' })
  app.use('/plain', plainApp)
  app.use('/hidden', hidden)
  app.use('/moved', moved)
  app.use('/shop', shop())
  app.use('/forms', forms())
  app.use('/nested', nested())
  return app
}
