import assert from 'node:assert/strict'
import { defineLesson, stepFor, type HttpHandle } from 'fstudy'

const step = stepFor<typeof import('./app.ts')>()

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('set', { show: 'app.ts#set' }, async ({ http }) => {
      for (const [path, method] of [
        ['/header', 'response object'],
        ['/header2', 'parameter'],
      ] as const) {
        const { headers, body } = await http.get(`${path}?a=1&b=2`)
        assert.deepEqual(body.data, { result: 3 })
        assert.equal(headers['x-result'], '3')
        assert.equal(headers['x-method'], method)
      }
    }),

    step('latin', { show: 'app.ts#value' }, async ({ http }) => {
      const lengthOf = async (value: string) => {
        const { headers, body } = await http.get('/header_value', { query: { value } })
        assert.equal(headers['x-value'], value)
        assert.deepEqual(body.data, { result: Number(headers['x-value-length']) })
        return headers['x-value-length']
      }
      assert.equal(await lengthOf('abc'), '3')
      assert.equal(await lengthOf('café'), '4')
    }),

    step('not-latin', { show: 'app.ts#encoded' }, async ({ http }) => {
      const { status, text, headers } = await http.get('/header_value', { query: { value: '日本' } })
      assert.equal(status, 500)
      assert.equal(text, 'Internal Server Error')
      assert.equal(headers['x-value'], undefined)
      const encoded = await http.get('/header_encoded', { query: { value: '日本' } })
      assert.equal(encoded.headers['content-disposition'], "attachment; filename*=UTF-8''%E6%97%A5%E6%9C%AC")
    }),

    step('twice', { show: 'app.ts#twice' }, async ({ http }) => {
      const { headers } = await http.get('/header_twice')
      assert.equal(headers['x-last'], 'two')
      assert.equal(headers['x-many'], 'one, two')
    }),

    step('cache', { show: 'app.ts#cache' }, async ({ http }) => {
      const hour = await http.get('/header_cache?seconds=3600')
      assert.equal(hour.headers['cache-control'], 'max-age=3600')
      assert.equal(hour.headers['content-language'], 'ja')
      const usual = await http.get('/header_cache')
      assert.equal(usual.headers['cache-control'], 'max-age=60')
      const never = await http.get('/header_cache?seconds=0')
      assert.equal(never.headers['cache-control'], 'no-store')
    }),

    step('bounds', {}, async ({ http }) => {
      const { status, headers, body } = await http.get('/header_cache?seconds=-1')
      assert.equal(status, 422)
      assert.equal(body.detail?.[0]?.type, 'greater_than_equal')
      assert.equal(headers['cache-control'], undefined)
    }),

    step('lost', { show: 'app.ts#lost' }, async ({ http }) => {
      const { status, headers, body } = await http.get('/header_lost')
      assert.equal(status, 400)
      assert.deepEqual(body, { detail: 'no' })
      assert.equal(headers['x-error'], 'kept')
      assert.equal(headers['x-result'], undefined)
    }),

    step('head', {}, async ({ http }) => {
      const { status, headers } = await http.head('/header?a=1&b=2')
      assert.equal(status, 405)
      assert.equal(headers.allow, 'GET')
    }),

    step('line-break', { show: 'app.ts#value' }, async ({ http }) => {
      const { status, headers } = await http.get('/header_value?value=a%0d%0aX-Evil:1')
      assert.equal(status, 500)
      assert.equal(headers['x-evil'], undefined)
    }),

    step('kept-on-error', { show: 'app.ts#naive' }, async ({ app, serve }) => {
      const { status, headers } = await serve(app.createNaiveApp()).get('/header_lost')
      assert.equal(status, 400)
      assert.equal(headers['x-result'], '1')
    }),

    step('bytes', { show: 'app.ts#naive' }, async ({ app, serve, http }) => {
      const naive = await serve(app.createNaiveApp()).get('/header_value?value=caf%C3%A9')
      assert.equal(naive.headers['x-value-length'], '5')
      assert.equal((await http.get('/header_value?value=caf%C3%A9')).headers['x-value-length'], '4')
    }),

    step('hidden', { show: ['app.ts#naive', 'app.ts#exposed'] }, async ({ app, serve, http }) => {
      const naive = await serve(app.createNaiveApp()).get('/header_exposed')
      assert.equal(naive.headers['x-total'], '42')
      assert.equal(naive.headers['access-control-expose-headers'], undefined)
      const ours = await http.get('/header_exposed')
      assert.equal(ours.headers['access-control-expose-headers'], 'x-total')
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      step('tag', {}, async ({ http }) => {
        const { status, headers, body } = await http.get('/note')
        assert.equal(status, 200)
        assert.deepEqual(body, { text: 'first' })
        assert.match(headers.etag ?? '', /^(W\/)?"[^"]+"$/)
      }),
      step('same-tag', {}, async ({ http }) => {
        const [first, second] = [await http.get('/note'), await http.get('/note')]
        assert.notEqual(first.headers.etag, undefined)
        assert.equal(first.headers.etag, second.headers.etag)
      }),
      step('ask-again', {}, async ({ http }) => {
        assert.equal((await http.get('/note')).headers['cache-control'], 'no-cache')
      }),
      step('not-modified', {}, async ({ http }) => {
        const { status, headers } = await again(http, (await http.get('/note')).headers.etag)
        assert.equal(status, 304)
        assert.notEqual(headers.etag, undefined)
      }),
      step('without-body', {}, async ({ http }) => {
        const { text, headers } = await again(http, (await http.get('/note')).headers.etag)
        assert.equal(text, '')
        assert.equal(headers['content-type'], undefined)
      }),
      step('one-of-several', {}, async ({ http }) => {
        const { etag } = (await http.get('/note')).headers
        assert.equal((await again(http, `"other", ${etag}`)).status, 304)
        assert.equal((await again(http, '"other"')).status, 200)
      }),
      step('changed', {}, async ({ http }) => {
        const { etag } = (await http.get('/note')).headers
        await http.put('/note?text=second')
        const { status, headers, body } = await again(http, etag)
        assert.equal(status, 200)
        assert.deepEqual(body, { text: 'second' })
        assert.notEqual(headers.etag, etag)
      }),
    ],
  },
})

/** Asks for the note with the tag that the client has. */
const again = (http: HttpHandle, tag = '') => http.get('/note', { headers: { 'if-none-match': tag } })
