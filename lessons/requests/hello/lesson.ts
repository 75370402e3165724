import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { defineLesson, step, stepFor } from 'fstudy'

const appStep = stepFor<typeof import('./app.ts')>()

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('root', { show: 'app.ts#app' }, async ({ http }) => {
      const { status, headers, body } = await http.get('/')
      assert.equal(status, 200)
      assert.match(headers['content-type'] ?? '', /^application\/json/)
      assert.deepEqual(body, { message: 'Hello World' })

      const browser = await http.get('/', { headers: { accept: 'text/html' } })
      assert.match(browser.headers['content-type'] ?? '', /^application\/json/)
      assert.deepEqual(browser.body, { message: 'Hello World' })
    }),

    step('ignored', {}, async ({ http }) => {
      const withQuery = await http.get('/?name=x&name=y')
      assert.deepEqual(withQuery.body, { message: 'Hello World' })

      const withBody = await http.get('/', { body: 'x=1' })
      assert.equal(withBody.status, 200)
      assert.deepEqual(withBody.body, { message: 'Hello World' })
    }),

    step('other-method', { show: 'app.ts#method' }, async ({ http }) => {
      for (const send of [http.post, http.delete]) {
        const { status, headers, body } = await send('/')
        assert.equal(status, 405)
        assert.equal(headers.allow, 'GET')
        assert.deepEqual(body, { detail: 'Method Not Allowed' })
      }
    }),

    step('head-and-options', {}, async ({ http }) => {
      const head = await http.head('/')
      assert.equal(head.status, 405)
      assert.equal(head.headers.allow, 'GET')
      assert.equal(head.text, '')

      const options = await http.options('/')
      assert.equal(options.status, 405)
      assert.equal(options.headers.allow, 'GET')
    }),

    step('unknown-path', { show: 'app.ts#not-found' }, async ({ http }) => {
      for (const path of ['/nope', '/nope/']) {
        const { status, headers, body } = await http.get(path)
        assert.equal(status, 404)
        assert.match(headers['content-type'] ?? '', /^application\/json/)
        assert.deepEqual(body, { detail: 'Not Found' })
      }
    }),

    appStep('naive', { show: 'app.ts#naive' }, async ({ app, serve }) => {
      const http = serve(app.createNaiveApp())
      const [head, options, post, unknown] = [
        await http.head('/'),
        await http.options('/'),
        await http.post('/'),
        await http.get('/nope'),
      ]
      assert.equal(head.status, 200)
      assert.equal(options.status, 200)
      assert.equal(post.status, 404)
      for (const { headers } of [post, unknown]) assert.match(headers['content-type'] ?? '', /^text\/html/)
    }),

    appStep('address', { show: 'app.ts#listen' }, async ({ app, log, onClose }) => {
      const server = app.listen()
      onClose(() => void server.close())
      await new Promise((resolve) => server.once('listening', resolve))
      const { address } = server.address() as AddressInfo
      log(`The server listens on ${address}`)
      assert.equal(address, '127.0.0.1')
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      step('answers-root', {}, async ({ http }) => {
        const { status, headers, body } = await http.get('/')
        assert.equal(status, 200)
        assert.match(headers['content-type'] ?? '', /^application\/json/)
        assert.deepEqual(body, { message: 'Hello World' })
      }),
      step('refuses-methods', {}, async ({ http }) => {
        const { status, headers, body } = await http.post('/')
        assert.equal(status, 405)
        assert.equal(headers.allow, 'GET')
        assert.deepEqual(body, { detail: 'Method Not Allowed' })
      }),
      step('refuses-head', {}, async ({ http }) => {
        const head = await http.head('/')
        assert.equal(head.status, 405)
        assert.equal(head.headers.allow, 'GET')
        assert.equal(head.text, '')
      }),
      step('refuses-options', {}, async ({ http }) => {
        const { status, headers } = await http.options('/')
        assert.equal(status, 405)
        assert.equal(headers.allow, 'GET')
      }),
      step('answers-unknown', {}, async ({ http }) => {
        for (const send of [http.get, http.post]) {
          const { status, headers, body } = await send('/nope')
          assert.equal(status, 404)
          assert.match(headers['content-type'] ?? '', /^application\/json/)
          assert.deepEqual(body, { detail: 'Not Found' })
        }
      }),
    ],
  },
})
