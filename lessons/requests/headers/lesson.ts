import assert from 'node:assert/strict'
import { defineLesson, step, stepFor } from 'fstudy'

const appStep = stepFor<typeof import('./app.ts')>()

const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })

/** What `/header_checks` answers to nothing but a good token. */
const defaults = { x_token: 'abcd', x_count: 0, x_tag: [], raw_name: null, user_agent: null }

const fault = (name: string, type: string, msg: string, input: string | null, ctx?: Record<string, number>) => ({
  type,
  loc: ['header', name],
  msg,
  input,
  ...(ctx && { ctx }),
})
const missing = (name: string) => fault(name, 'missing', 'Field required', null)
const tooShort = (name: string, input: string, min: number) =>
  fault(name, 'string_too_short', `String should have at least ${min} characters`, input, { min_length: min })
const tooLong = (name: string, input: string, max: number) =>
  fault(name, 'string_too_long', `String should have at most ${max} characters`, input, { max_length: max })
const noInteger = (name: string, input: string) =>
  fault(name, 'int_parsing', 'Input should be a valid integer, unable to parse string as an integer', input)

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('one-header', { show: ['app.ts#bearer', 'app.ts#bearer-route'] }, async ({ http }) => {
      const { status, body } = await http.get('/header_params', { headers: { bearer: 'abc' } })
      assert.equal(status, 200)
      assert.deepEqual(body, envelope({ token: 'abc' }))

      const none = await http.get('/header_params')
      assert.equal(none.status, 200)
      assert.deepEqual(none.body, envelope({ token: null }))
    }),

    step('name-case', { show: 'app.ts#bearer' }, async ({ http }) => {
      for (const name of ['BeArEr', 'BEARER', 'bearer']) {
        const { body } = await http.get('/header_params', { headers: { [name]: 'abc' } })
        assert.deepEqual(body, envelope({ token: 'abc' }))
      }
    }),

    step('empty', { show: 'app.ts#bearer' }, async ({ http }) => {
      const empty = await http.get('/header_params', { headers: { bearer: '' } })
      assert.equal(empty.status, 200)
      assert.deepEqual(empty.body.data, { token: '' })

      const padded = await http.get('/header_params', { headers: { bearer: '  x  ' } })
      assert.deepEqual(padded.body.data, { token: 'x' })
    }),

    step('elsewhere', {}, async ({ http }) => {
      const query = await http.get('/header_params?bearer=x')
      assert.deepEqual(query.body.data, { token: null })

      const cookie = await http.get('/header_params', { headers: { cookie: 'bearer=x' } })
      assert.deepEqual(cookie.body.data, { token: null })
    }),

    step('repeated', { show: ['app.ts#bearer', 'app.ts#x-count'] }, async ({ http }) => {
      const twice = await http.get('/header_params', { headers: { bearer: ['a', 'b'] } })
      assert.deepEqual(twice.body.data, { token: 'a' })

      const firstGood = await http.get('/header_checks', { headers: { 'x-token': 'abcd', 'x-count': ['1', 'x'] } })
      assert.equal(firstGood.status, 200)
      assert.deepEqual(firstGood.body.data, { ...defaults, x_count: 1 })

      const firstBad = await http.get('/header_checks', { headers: { 'x-token': 'abcd', 'x-count': ['x', '1'] } })
      assert.equal(firstBad.status, 422)
      assert.deepEqual(firstBad.body.detail, [noInteger('x-count', 'x')])
    }),

    step('comma', { show: 'app.ts#bearer' }, async ({ http }) => {
      for (const value of ['a,b', 'a=b; c']) {
        const { body } = await http.get('/header_params', { headers: { bearer: value } })
        assert.deepEqual(body.data, { token: value })
      }
    }),

    step('hyphen', { show: 'app.ts#x-token' }, async ({ http }) => {
      const hyphen = await http.get('/header_checks', { headers: { 'x-token': 'abcd' } })
      assert.equal(hyphen.status, 200)
      assert.deepEqual(hyphen.body, envelope(defaults))

      const underscore = await http.get('/header_checks', { headers: { x_token: 'abcd' } })
      assert.equal(underscore.status, 422)
      assert.deepEqual(underscore.body.detail, [missing('x-token')])
    }),

    step('faults', { show: ['app.ts#x-token', 'app.ts#x-count'] }, async ({ http }) => {
      const short = await http.get('/header_checks', { headers: { 'x-token': 'abc' } })
      assert.equal(short.status, 422)
      assert.deepEqual(short.body.detail, [tooShort('x-token', 'abc', 4)])

      const both = await http.get('/header_checks', { headers: { 'x-count': 'z', 'x-token': 'q' } })
      assert.equal(both.status, 422)
      assert.deepEqual(both.body.detail, [tooShort('x-token', 'q', 4), noInteger('x-count', 'z')])
    }),

    step('numbers', { show: 'app.ts#x-count' }, async ({ http }) => {
      const get = (count: string) => http.get('/header_checks', { headers: { 'x-token': 'abcd', 'x-count': count } })
      for (const [sent, x_count] of Object.entries({ '5': 5, '2.0': 2 })) {
        assert.deepEqual((await get(sent)).body.data, { ...defaults, x_count })
      }

      const faults = {
        '11': fault('x-count', 'less_than_equal', 'Input should be less than or equal to 10', '11', { le: 10 }),
        '-1': fault('x-count', 'greater_than_equal', 'Input should be greater than or equal to 0', '-1', { ge: 0 }),
        '': noInteger('x-count', ''),
      }
      for (const [sent, expected] of Object.entries(faults)) {
        const { status, body } = await get(sent)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [expected])
      }
    }),

    step('lists', { show: 'app.ts#x-tag' }, async ({ http }) => {
      const cases: readonly string[][] = [['a', 'b'], ['a, b'], ['']]
      for (const tags of cases) {
        const { status, body } = await http.get('/header_checks', { headers: { 'x-token': 'abcd', 'x-tag': tags } })
        assert.equal(status, 200)
        assert.deepEqual(body.data, { ...defaults, x_tag: tags })
      }
    }),

    step('alias', { show: 'app.ts#alias' }, async ({ http }) => {
      const get = (name: string) => http.get('/header_checks', { headers: { 'x-token': 'abcd', [name]: 'r' } })
      const kept = await get('raw_name')
      assert.deepEqual(kept.body.data, { ...defaults, raw_name: 'r' })
      const hyphen = await get('raw-name')
      assert.deepEqual(hyphen.body.data, defaults)

      const agent = await get('user-agent')
      assert.deepEqual(agent.body.data, { ...defaults, user_agent: 'r' })
      const underscore = await get('user_agent')
      assert.deepEqual(underscore.body.data, defaults)
    }),

    step('latin-1', { show: 'app.ts#x-token' }, async ({ http }) => {
      const { status, body } = await http.get('/header_checks', { headers: { 'x-token': 'été' } })
      assert.equal(status, 200)
      assert.deepEqual(body.data, { ...defaults, x_token: 'Ã©tÃ©' })

      const encoded = await http.get('/header_params', { headers: { bearer: encodeURIComponent('été') } })
      assert.deepEqual(encoded.body.data, { token: '%C3%A9t%C3%A9' })
    }),

    step('authorization', { show: 'app.ts#authorization' }, async ({ http }) => {
      for (const authorization of ['Bearer abc', 'bearer abc', 'Bearer   abc  ']) {
        const { status, body } = await http.get('/header_authorization', { headers: { authorization } })
        assert.equal(status, 200)
        assert.deepEqual(body.data, { token: 'abc' })
      }
    }),

    step('unauthorized', { show: 'app.ts#authorization' }, async ({ http }) => {
      for (const authorization of ['Basic abc', 'Bearer', 'Bearerabc', '']) {
        const { status, headers, body } = await http.get('/header_authorization', { headers: { authorization } })
        assert.equal(status, 401)
        assert.equal(headers['www-authenticate'], 'Bearer')
        assert.deepEqual(body, { detail: 'Not authenticated' })
      }

      const none = await http.get('/header_authorization')
      assert.equal(none.status, 401)
      assert.equal(none.headers['www-authenticate'], 'Bearer')
    }),

    step('bearer-header', { show: ['app.ts#bearer-route', 'app.ts#authorization'] }, async ({ http, log }) => {
      log('header: { bearer: … }')
      const lost = await http.get('/header_params', { headers: { authorization: 'Bearer abc' } })
      assert.equal(lost.status, 200)
      assert.deepEqual(lost.body.data, { token: null })

      log('header: { authorization: … }')
      const found = await http.get('/header_authorization', { headers: { authorization: 'Bearer abc' } })
      assert.equal(found.status, 200)
      assert.deepEqual(found.body.data, { token: 'abc' })
      const own = await http.get('/header_authorization', { headers: { bearer: 'abc' } })
      assert.equal(own.status, 401)
    }),

    step('optional', { show: ['app.ts#bearer', 'app.ts#required'] }, async ({ http, log }) => {
      log('bearer: str().nullable().default(null)')
      const optional = await http.get('/header_params')
      assert.equal(optional.status, 200)
      assert.deepEqual(optional.body.data, { token: null })

      log('bearer: str()')
      const required = await http.get('/fixed/required')
      assert.equal(required.status, 422)
      assert.deepEqual(required.body.detail, [missing('bearer')])
      const sent = await http.get('/fixed/required', { headers: { bearer: 'abc' } })
      assert.deepEqual(sent.body.data, { token: 'abc' })
    }),

    appStep('underscore-dropped', { show: ['app.ts#proxy', 'app.ts#alias'] }, async ({ app, serve, log }) => {
      const proxied = serve(app.createProxiedApp())
      log('raw_name')
      const dropped = await proxied.get('/header_checks', { headers: { 'x-token': 'abcd', raw_name: 'r' } })
      assert.equal(dropped.status, 200)
      assert.deepEqual(dropped.body.data, defaults)

      log('user-agent')
      const kept = await proxied.get('/header_checks', { headers: { 'x-token': 'abcd', 'user-agent': 'r' } })
      assert.deepEqual(kept.body.data, { ...defaults, user_agent: 'r' })
    }),

    appStep(
      'joined',
      { show: ['app.ts#naive-joined', 'app.ts#naive-distinct', 'app.ts#x-tag'] },
      async ({ app, http, serve, log }) => {
        const naive = serve(app.createNaiveApp())
        const headers = { 'x-token': 'abcd', bearer: ['a', 'b'], 'x-tag': ['a, b', 'c'] }
        log('request.headers')
        const joined = await naive.get('/joined', { headers })
        assert.deepEqual(joined.body, { bearer: 'a, b', tags: ['a', 'b', 'c'] })

        log('request.headersDistinct')
        const distinct = await naive.get('/distinct', { headers })
        assert.deepEqual(distinct.body, { bearer: 'a', tags: ['a, b', 'c'] })

        log('endpoint({ header })')
        const declared = await http.get('/header_checks', { headers })
        assert.deepEqual(declared.body.data, { ...defaults, x_tag: ['a, b', 'c'] })
      },
    ),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      step('trace-id', {}, async ({ http }) => {
        const { status, body } = await http.get('/trace', { headers: { 'x-request-id': 'req-0001' } })
        assert.equal(status, 200)
        assert.deepEqual(body, envelope({ id: 'req-0001', hops: [] }))
      }),
      step('trace-missing', {}, async ({ http }) => {
        const { status, body } = await http.get('/trace')
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [missing('x-request-id')])
      }),
      step('trace-case', {}, async ({ http }) => {
        for (const name of ['X-Request-ID', 'X-REQUEST-ID']) {
          const { body } = await http.get('/trace', { headers: { [name]: 'req-0001' } })
          assert.deepEqual(body, envelope({ id: 'req-0001', hops: [] }))
        }
      }),
      step('trace-underscore', {}, async ({ http }) => {
        const { status, body } = await http.get('/trace', { headers: { x_request_id: 'req-0001' } })
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [missing('x-request-id')])
      }),
      step('trace-length', {}, async ({ http }) => {
        const sent = (id: string) => http.get('/trace', { headers: { 'x-request-id': id } })
        for (const id of ['12345678', 'x'.repeat(36)]) assert.equal((await sent(id)).body.data?.id, id)

        const short = await sent('1234567')
        assert.equal(short.status, 422)
        assert.deepEqual(short.body.detail, [tooShort('x-request-id', '1234567', 8)])
        const long = await sent('x'.repeat(37))
        assert.equal(long.status, 422)
        assert.deepEqual(long.body.detail, [tooLong('x-request-id', 'x'.repeat(37), 36)])
      }),
      step('trace-hops', {}, async ({ http }) => {
        const cases: readonly string[][] = [['edge', 'cache'], ['edge, cache']]
        for (const hops of cases) {
          const { status, body } = await http.get('/trace', {
            headers: { 'x-request-id': 'req-0001', 'x-hop': hops },
          })
          assert.equal(status, 200)
          assert.deepEqual(body.data, { id: 'req-0001', hops })
        }
      }),
      step('trace-first', {}, async ({ http }) => {
        const ids = ['req-0001', 'req-0002']
        const { status, body } = await http.get('/trace', { headers: { 'x-request-id': ids } })
        assert.equal(status, 200)
        assert.equal(body.data?.id, 'req-0001')
      }),
    ],
  },
})
