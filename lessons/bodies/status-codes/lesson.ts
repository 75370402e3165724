import assert from 'node:assert/strict'
import { defineLesson, stepFor, type HttpHandle } from 'fstudy'

const step = stepFor<typeof import('./app.ts')>()

const gone = { detail: 'Item not found' }

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('created', { show: 'app.ts#add' }, async ({ http }) => {
      for (const path of ['/add', '/add2']) {
        const { status, body } = await http.put(`${path}?a=1&b=2`)
        assert.equal(status, 201)
        assert.deepEqual(body, { message: 'Hello World', code: 201, data: { result: 3 } })
      }
    }),

    step('not-allowed', {}, async ({ http }) => {
      for (const send of [http.get, http.head]) {
        const { status, headers } = await send('/add')
        assert.equal(status, 405)
        assert.equal(headers.allow, 'PUT')
      }
    }),

    step('created-or-replaced', { show: 'app.ts#put' }, async ({ http }) => {
      const first = await http.put('/shelf/1?name=book')
      assert.equal(first.status, 201)
      const second = await http.put('/shelf/1?name=pen')
      assert.equal(second.status, 200)
      assert.deepEqual(second.body, { id: 1, name: 'pen' })
      assert.deepEqual((await http.get('/shelf/1')).body, { id: 1, name: 'pen' })
    }),

    step('deleted', { show: 'app.ts#get-and-delete' }, async ({ http }) => {
      await http.put('/shelf/1?name=book')
      const deleted = await http.delete('/shelf/1')
      assert.equal(deleted.status, 204)
      assert.equal(deleted.text, '')
      assert.equal(deleted.headers['content-type'], undefined)
      for (const send of [http.get, http.delete]) {
        const { status, body } = await send('/shelf/1')
        assert.equal(status, 404)
        assert.deepEqual(body, gone)
      }
    }),

    step('allow', {}, async ({ http }) => {
      const { status, headers } = await http.post('/shelf/1')
      assert.equal(status, 405)
      assert.equal(headers.allow, 'PUT')
    }),

    step('no-body', { show: 'app.ts#status' }, async ({ http }) => {
      for (const code of [204, 304]) {
        const { status, text } = await http.get(`/status/${code}`)
        assert.equal(status, code)
        assert.equal(text, '')
      }
      const teapot = await http.get('/status/418')
      assert.equal(teapot.status, 418)
      assert.deepEqual(teapot.body, { code: 418 })
    }),

    step('bounds', {}, async ({ http }) => {
      const { status, body } = await http.get('/status/600')
      assert.equal(status, 422)
      assert.equal(body.detail?.[0]?.type, 'less_than_equal')
      assert.deepEqual(body.detail?.[0]?.ctx, { le: 599 })
    }),

    step('raised', { show: 'app.ts#raise' }, async ({ app, http }) => {
      for (const code of [401, 404, 409, 503]) {
        const { status, body } = await http.get(`/raise/${code}`)
        assert.equal(status, code)
        assert.deepEqual(body, { detail: app.phraseOf(code) })
      }
      assert.equal(app.phraseOf(404), 'Not Found')
    }),

    step('unexpected', { show: 'app.ts#fail' }, async ({ http }) => {
      const { status, headers, text } = await http.get('/fail')
      assert.equal(status, 500)
      assert.match(headers['content-type'] ?? '', /^text\/plain/)
      assert.equal(text, 'Internal Server Error')
    }),

    step('floor', { show: 'app.ts#fail' }, async ({ http }) => {
      assert.deepEqual((await http.get('/fail?a=7&b=2')).body, { result: 3 })
      assert.deepEqual((await http.get('/fail?a=-7&b=2')).body, { result: -4 })
    }),

    step('second-status', { show: 'app.ts#naive' }, async ({ app, serve }) => {
      const { status, body } = await serve(app.createNaiveApp()).get('/items/9')
      assert.equal(status, 200)
      assert.deepEqual(body, { code: 404, message: 'not found' })
    }),

    step('lost-body', { show: 'app.ts#naive' }, async ({ app, serve }) => {
      const { status, text } = await serve(app.createNaiveApp()).delete('/items/9')
      assert.equal(status, 204)
      assert.equal(text, '')
    }),

    step('stack-shown', { show: 'app.ts#naive' }, async ({ app, serve, http }) => {
      const naive = await serve(app.createNaiveApp()).get('/fail')
      assert.equal(naive.status, 500)
      assert.match(naive.text, /RangeError: division by zero[^]*at /)
      assert.doesNotMatch((await http.get('/fail')).text, /RangeError/)
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      step('accepted', {}, async ({ http }) => {
        const { status, body } = await http.post('/jobs?name=print')
        assert.equal(status, 202)
        assert.equal(body.name, 'print')
      }),
      step('location', {}, async ({ http }) => {
        const { headers, body } = await http.post('/jobs?name=print')
        assert.equal(headers.location, `/jobs/${String(body.id)}`)
        const found = await http.get(headers.location ?? '')
        assert.equal(found.status, 200)
        assert.deepEqual(found.body, body)
      }),
      step('unknown', {}, async ({ http }) => {
        const { status, body } = await http.get('/jobs/nothing')
        assert.equal(status, 404)
        assert.deepEqual(body, { detail: 'Job not found' })
      }),
      step('deletes', {}, async ({ http }) => {
        const { status } = await http.delete(await made(http))
        assert.equal(status, 204)
      }),
      step('nothing-in-it', {}, async ({ http }) => {
        const { text, headers } = await http.delete(await made(http))
        assert.equal(text, '')
        assert.equal(headers['content-type'], undefined)
      }),
      step('deletes-once', {}, async ({ http }) => {
        const path = await made(http)
        await http.delete(path)
        assert.equal((await http.get(path)).status, 404)
        const again = await http.delete(path)
        assert.equal(again.status, 404)
        assert.deepEqual(again.body, { detail: 'Job not found' })
      }),
    ],
  },
})

/** The path of a new job. */
const made = async (http: HttpHandle) => `/jobs/${String((await http.post('/jobs?name=print')).body.id)}`
