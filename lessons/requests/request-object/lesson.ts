import assert from 'node:assert/strict'
import { defineLesson, stepFor } from 'fstudy'

const step = stepFor<typeof import('./app.ts')>()
const yourStep = stepFor<typeof import('./answer.ts')>()

const bytes = (...values: number[]) => new Uint8Array(values)

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('header', { show: 'app.ts#object' }, async ({ http }) => {
      const none = await http.get('/request_object/1')
      assert.deepEqual(none.body.data, { token: null })
      const bearer = await http.get('/request_object/1', { headers: { Bearer: 'abc' } })
      assert.deepEqual(bearer.body.data, { token: 'abc' })
      const other = await http.get('/request_object/1', { headers: { authorization: 'Bearer abc' } })
      assert.deepEqual(other.body.data, { token: null })
    }),

    step('still-checked', {}, async ({ http }) => {
      const { status, body } = await http.get('/request_object/x')
      assert.equal(status, 422)
      assert.deepEqual(body.detail, [
        {
          type: 'int_parsing',
          loc: ['path', 'path_id'],
          msg: 'Input should be a valid integer, unable to parse string as an integer',
          input: 'x',
        },
      ])
      const free = await http.get('/request_object/1?anything=goes')
      assert.equal(free.status, 200)
    }),

    step('no-path', {}, async ({ http }) => {
      for (const path of ['/request_object', '/request_object/']) {
        const { status, body } = await http.get(path)
        assert.equal(status, 404)
        assert.deepEqual(body, { detail: 'Not Found' })
      }
      const slash = await http.get('/request_object/1/')
      assert.equal(slash.status, 307)
      assert.equal(slash.headers.location, '/request_object/1')
    }),

    step('raw-path', { show: 'app.ts#info' }, async ({ http }) => {
      for (const [raw, number] of [
        ['007', 7],
        ['5.0', 5],
        ['1_0', 10],
      ] as const) {
        const { body } = await http.get(`/request_info/${raw}`)
        assert.equal(body.data?.path_id, number)
        assert.deepEqual(body.data?.path_params, { path_id: raw })
      }
    }),

    step('query', { show: 'app.ts#info' }, async ({ http }) => {
      const { body } = await http.get('/request_info/7?a=1&a=2&b=')
      assert.equal(body.data?.query, 'a=1&a=2&b=')
      assert.deepEqual(body.data?.query_params, { a: '2', b: '' })
      assert.deepEqual(body.data?.query_list, [
        ['a', '1'],
        ['a', '2'],
        ['b', ''],
      ])
    }),

    step('decoded', {}, async ({ http }) => {
      const { body } = await http.get('/request_info/%205?a=%E6%97%A5+x')
      assert.equal(body.data?.path, '/request_info/ 5')
      assert.equal(body.data?.query, 'a=%E6%97%A5+x')
      assert.deepEqual(body.data?.query_params, { a: '日 x' })
      const broken = await http.get('/request_info/7?a=%zz')
      assert.deepEqual(broken.body.data?.query_params, { a: '%zz' })
    }),

    step('cookies', {}, async ({ http }) => {
      const { body } = await http.get('/request_info/7', { headers: { cookie: 'a="x y"; a=2; c; d=%20' } })
      assert.deepEqual(body.data?.cookies, { a: '2', '': 'c', d: '%20' })
    }),

    step('header-list', {}, async ({ http }) => {
      const { body } = await http.get('/request_info/7', { headers: { 'x-tag': ['p', 'q'] } })
      assert.deepEqual(body.data?.header, { bearer: null, 'x-tag': 'p', 'x-tag-list': ['p', 'q'] })
    }),

    step('body', { show: 'app.ts#body' }, async ({ http }) => {
      const text = await http.post('/request_body', { body: '日本', headers: { 'content-type': 'text/plain' } })
      assert.deepEqual(text.body.data, { content_type: 'text/plain', length: 6, text: '日本' })
      const none = await http.post('/request_body')
      assert.deepEqual(none.body.data, { content_type: null, length: 0, text: '' })
    }),

    step('not-parsed', {}, async ({ http }) => {
      const headers = { 'content-type': 'application/json' }
      const broken = await http.post('/request_body', { body: '{bad', headers })
      assert.equal(broken.status, 200)
      assert.deepEqual(broken.body.data, { content_type: 'application/json', length: 4, text: '{bad' })
      const binary = await http.post('/request_body', { body: bytes(0, 0x61, 0xff) })
      assert.equal(binary.body.data?.length, 3)
      assert.equal(binary.body.data?.text, '\u0000a\uFFFD')
    }),

    step('default-path', { show: 'app.ts#default' }, async ({ app, serve }) => {
      const http = serve(app.createDefaultApp())
      assert.equal((await http.get('/request_object')).status, 404)
      assert.deepEqual((await http.get('/request_object/5')).body, { path_id: 5 })
    }),

    step('secrets-in-log', { show: ['log.ts#naive-logged', 'log.ts#logged'] }, async ({ app, serve, log }) => {
      const lines: string[] = []
      const http = serve(app.createApp(undefined, (line) => lines.push(line)))
      await http.get('/request_object/1', { headers: { bearer: 'abc-secret', cookie: 'session=abc-secret' } })
      const naive = app.naiveLine({ bearer: 'abc-secret', cookie: 'session=abc-secret' })
      log('naive:', naive)
      log('safe:', ...lines)
      assert.match(naive, /abc-secret/)
      assert.equal(lines.length, 1)
      assert.doesNotMatch(lines.join(), /abc-secret/)
      assert.match(lines.join(), /bearer,.*cookie/)
    }),

    step('lost-values', { show: 'app.ts#naive' }, async ({ app, serve, http }) => {
      const naive = serve(app.createNaiveApp())
      const path = '?filter[name]=x&a=1&a=2'
      const theirs = await naive.get(`/request_info${path}`, { headers: { 'x-tag': ['p, q', 'r'] } })
      assert.deepEqual(theirs.body, { query: { filter: { name: 'x' }, a: ['1', '2'] }, tag: 'p, q, r' })
      const ours = await http.get(`/request_info/7${path}`, { headers: { 'x-tag': ['p, q', 'r'] } })
      assert.deepEqual(ours.body.data?.query_params, { 'filter[name]': 'x', a: '2' })
      assert.deepEqual(ours.body.data?.header?.['x-tag-list'], ['p, q', 'r'])
    }),

    step('parsed-before', { show: 'app.ts#naive' }, async ({ app, serve }) => {
      const naive = serve(app.createNaiveApp())
      const headers = { 'content-type': 'application/json' }
      assert.equal((await naive.post('/request_body', { body: '{bad', headers })).status, 400)
      const spaced = await naive.post('/request_body', { body: '{ "a": "日" }', headers })
      assert.deepEqual(spaced.body, { length: '{"a":"日"}'.length })
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      yourStep('line', {}, ({ app }) => {
        const line = app.safeLog({ method: 'GET', path: '/items', query: '', headers: [['accept', 'text/html']] })
        assert.equal(line, 'GET /items accept=text/html')
      }),
      yourStep('repeated-keys', {}, ({ app }) => {
        const line = app.safeLog({ method: 'GET', path: '/items', query: 'tag=a&tag=b&x=', headers: [] })
        assert.equal(line, 'GET /items?tag=a&tag=b&x=')
      }),
      yourStep('masked-headers', {}, ({ app }) => {
        const headers: [string, string][] = [
          ['authorization', 'Bearer abc'],
          ['x-tag', 'p'],
          ['cookie', 'session=abc'],
          ['bearer', 'abc'],
        ]
        const line = app.safeLog({ method: 'GET', path: '/', query: '', headers })
        assert.equal(line, 'GET / authorization=***,x-tag=p,cookie=***,bearer=***')
      }),
      yourStep('masked-query', {}, ({ app }) => {
        const line = app.safeLog({ method: 'POST', path: '/login', query: 'next=/&token=abc&password=', headers: [] })
        assert.equal(line, 'POST /login?next=/&token=***&password=***')
      }),
      yourStep('every-spelling', {}, ({ app }) => {
        const line = app.safeLog({
          method: 'GET',
          path: '/',
          query: '%74oken=abc&TOKEN=abc&tokens=2&%zz=1',
          headers: [],
        })
        assert.equal(line, 'GET /?%74oken=***&TOKEN=***&tokens=2&%zz=1')
      }),
      yourStep('one-line', {}, ({ app }) => {
        const headers: [string, string][] = [['user-agent', 'x\r\nGET /admin 200']]
        const line = app.safeLog({ method: 'GET', path: '/a\nb', query: '', headers })
        assert.equal(line, 'GET /a b user-agent=x  GET /admin 200')
      }),
    ],
  },
})
