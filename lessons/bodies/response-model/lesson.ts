import assert from 'node:assert/strict'
import { defineLesson, stepFor } from 'fstudy'

const step = stepFor<typeof import('./app.ts')>()

const user = { username: 'yamada', email: 'yamada@example.com', password: 'secret-1' }

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('filters', { show: ['app.ts#filtered', 'models.ts#result'] }, async ({ http }) => {
      const { status, body, text } = await http.get('/items2?secret=s3cret')
      assert.equal(status, 200)
      assert.deepEqual(body, { message: 'Hello World', code: 200, data: { count: 4 } })
      assert.doesNotMatch(text, /s3cret/)
    }),

    step('converts', { show: ['app.ts#list', 'models.ts#rows'] }, async ({ http }) => {
      const { body } = await http.get('/items3/4')
      assert.deepEqual(body, { id: 4, name: 'lamp', price: 30.5, tags: [], note: null })
    }),

    step('list', { show: 'app.ts#list' }, async ({ http }) => {
      const { body } = await http.get('/items3')
      assert.deepEqual(body, [
        { id: 1, name: 'pen', price: 1.5, tags: ['office'], note: 'blue' },
        { id: 2, name: 'book', price: 12, tags: [], note: null },
        { id: 3, name: 'cup', price: 8, tags: [], note: null },
        { id: 4, name: 'lamp', price: 30.5, tags: [], note: null },
      ])
    }),

    step('unknown', {}, async ({ http }) => {
      const { status, body } = await http.get('/items3/9')
      assert.equal(status, 404)
      assert.deepEqual(body, { detail: 'Item not found' })
    }),

    step('unset', { show: 'views.ts#views' }, async ({ http }) => {
      assert.deepEqual((await http.get('/items3/2/unset')).body, { id: 2, name: 'book', price: 12 })
      assert.deepEqual((await http.get('/items3/3/unset')).body, { id: 3, name: 'cup', price: 8, tags: [], note: null })
    }),

    step('no-defaults', {}, async ({ http }) => {
      assert.deepEqual((await http.get('/items3/3/defaults')).body, { id: 3, name: 'cup', price: 8 })
      assert.deepEqual((await http.get('/items3/3/none')).body, { id: 3, name: 'cup', price: 8, tags: [] })
    }),

    step('include', {}, async ({ http }) => {
      assert.deepEqual((await http.get('/items3/1/include')).body, { id: 1, name: 'pen' })
      assert.deepEqual((await http.get('/items3/1/exclude')).body, { id: 1, name: 'pen', note: 'blue' })
    }),

    step('broken', { show: 'app.ts#broken' }, async ({ http }) => {
      for (const path of ['/items2/broken', '/items3/broken']) {
        const { status, text } = await http.get(path)
        assert.equal(status, 500)
        assert.equal(text, 'Internal Server Error')
      }
    }),

    step('users', { show: ['app.ts#register', 'models.ts#users'] }, async ({ http }) => {
      const { status, body } = await http.post('/users', { json: user })
      assert.equal(status, 201)
      assert.deepEqual(body, { username: 'yamada', email: 'yamada@example.com' })
      const open = await http.post('/users/open', { json: user })
      assert.deepEqual(open.body, user)
    }),

    step('own-response', { show: 'app.ts#raw' }, async ({ http }) => {
      const { body } = await http.get('/items2/raw?secret=s3cret')
      assert.deepEqual(body, { message: 'Hello World', secret: 's3cret' })
    }),

    step('not-the-client', { show: 'app.ts#broken' }, async ({ http }) => {
      const { status, body } = await http.post('/users', { json: { ...user, password: 'short' } })
      assert.equal(status, 422)
      assert.equal(body.detail?.[0]?.type, 'string_too_short')
      assert.equal((await http.get('/items2/broken')).status, 500)
    }),

    step('order', { show: ['app.ts#broken', 'app.ts#list'] }, async ({ http }) => {
      assert.equal((await http.get('/items3/broken')).status, 500)
      assert.equal((await http.get('/items3/other')).status, 422)
    }),

    step('rows-as-they-are', { show: 'app.ts#naive' }, async ({ app, serve, http }) => {
      const naive = serve(app.createNaiveApp())
      const { body } = await naive.get('/items3/4')
      assert.deepEqual(body, { id: '4', name: 'lamp', price: '30.5', cost: 11 })
      const listed = await naive.get('/items3')
      assert.match(listed.text, /"name":"book","price":12,"tags":\[\]/)
      assert.doesNotMatch((await http.get('/items3')).text, /cost/)
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      step('one', {}, async ({ http }) => {
        const { status, body } = await http.get('/users/1')
        assert.equal(status, 200)
        assert.partialDeepStrictEqual(body, { id: 1, name: 'yamada', email: 'yamada@example.com' })
      }),
      step('no-hash', {}, async ({ http }) => {
        const { text } = await http.get('/users/1')
        assert.doesNotMatch(text, /password_hash|argon2/)
      }),
      step('no-hash-in-list', {}, async ({ http }) => {
        const { text, body } = await http.get('/users')
        assert.doesNotMatch(text, /password_hash|argon2/)
        assert.equal(body[1]?.name, 'suzuki')
      }),
      step('no-hash-in-error', {}, async ({ http }) => {
        const { status, body } = await http.get('/users/9')
        assert.equal(status, 404)
        assert.deepEqual(body, { detail: 'User not found' })
      }),
      step('roles', {}, async ({ http }) => {
        assert.deepEqual((await http.get('/users/1')).body.roles, ['admin', 'staff'])
        assert.deepEqual((await http.get('/users/2')).body.roles, [])
      }),
      step('whole-list', {}, async ({ http }) => {
        assert.deepEqual((await http.get('/users')).body, [
          { id: 1, name: 'yamada', email: 'yamada@example.com', roles: ['admin', 'staff'] },
          { id: 2, name: 'suzuki', email: 'suzuki@example.com', roles: [] },
        ])
      }),
    ],
  },
})
