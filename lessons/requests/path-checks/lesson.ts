import assert from 'node:assert/strict'
import { defineLesson, step, stepFor } from 'fstudy'

const appStep = stepFor<typeof import('./app.ts')>()

/** A bound that the value `input` at `loc` does not keep. */
const bounds = {
  greater_than: ['gt', 'greater than'],
  greater_than_equal: ['ge', 'greater than or equal to'],
  less_than: ['lt', 'less than'],
  less_than_equal: ['le', 'less than or equal to'],
  multiple_of: ['multiple_of', 'a multiple of'],
} as const
const outside = (type: keyof typeof bounds, loc: readonly string[], bound: number, input: string) => {
  const [key, words] = bounds[type]
  return { type, loc, msg: `Input should be ${words} ${bound}`, input, ctx: { [key]: bound } }
}

const noInteger = (loc: readonly string[], input: string) => ({
  type: 'int_parsing',
  loc,
  msg: 'Input should be a valid integer, unable to parse string as an integer',
  input,
})

const pageNum = ['path', 'page_num']
const price = ['path', 'price']

const tooShort = (input: string) => ({
  type: 'string_too_short',
  loc: ['path', 'code'],
  msg: 'String should have at least 4 characters',
  input,
  ctx: { min_length: 4 },
})

const oneOf = (loc: readonly string[], expected: string, input: string) => ({
  type: 'enum',
  loc,
  msg: `Input should be ${expected}`,
  input,
  ctx: { expected },
})

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('in-range', { show: ['app.ts#page', 'app.ts#page-route'] }, async ({ http }) => {
      for (const page of [1, 9]) {
        const { status } = await http.get(`/path_params_check/${page}`)
        assert.equal(status, 200)
      }
    }),

    step('null', { show: 'app.ts#page-route' }, async ({ http }) => {
      const { status, headers, text } = await http.get('/path_params_check/1')
      assert.equal(status, 200)
      assert.match(headers['content-type'] ?? '', /^application\/json/)
      assert.equal(text, 'null')
    }),

    step('out-of-range', { show: 'app.ts#page' }, async ({ http }) => {
      const low = await http.get('/path_params_check/0')
      assert.equal(low.status, 422)
      assert.deepEqual(low.body.detail, [outside('greater_than', pageNum, 0, '0')])

      const high = await http.get('/path_params_check/10')
      assert.equal(high.status, 422)
      assert.deepEqual(high.body.detail, [outside('less_than', pageNum, 10, '10')])
    }),

    step('converted-first', { show: 'app.ts#page' }, async ({ http }) => {
      for (const sent of ['5.0', '%205']) assert.equal((await http.get(`/path_params_check/${sent}`)).text, 'null')

      const ten = await http.get('/path_params_check/1_0')
      assert.equal(ten.status, 422)
      assert.deepEqual(ten.body.detail, [outside('less_than', pageNum, 10, '1_0')])

      for (const sent of ['x', '5.5']) {
        const { status, body } = await http.get(`/path_params_check/${sent}`)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [noInteger(pageNum, sent)])
      }
    }),

    step('not-404', { show: 'app.ts#page-route' }, async ({ http }) => {
      const outsideRange = await http.get('/path_params_check/10')
      assert.equal(outsideRange.status, 422)

      for (const path of ['/path_params_check/', '/path_params_check/1/2']) {
        const { status, body } = await http.get(path)
        assert.equal(status, 404)
        assert.deepEqual(body, { detail: 'Not Found' })
      }
    }),

    step('method-first', { show: 'app.ts#page-route' }, async ({ http }) => {
      const { status, headers, body } = await http.post('/path_params_check/50')
      assert.equal(status, 405)
      assert.equal(headers.allow, 'GET')
      assert.deepEqual(body, { detail: 'Method Not Allowed' })
    }),

    step('slash-first', { show: 'app.ts#page-route' }, async ({ http }) => {
      const { status, headers, text } = await http.get('/path_params_check/10/')
      assert.equal(status, 307)
      assert.equal(headers.location, '/path_params_check/10')
      assert.equal(text, '')

      const followed = await http.get('/path_params_check/10')
      assert.equal(followed.status, 422)
    }),

    step('text', { show: ['app.ts#code', 'app.ts#item-route'] }, async ({ http }) => {
      for (const sent of ['ab-1', 'abcde-12']) {
        const { body } = await http.get(`/path_check_all/${sent}/2.5`)
        assert.deepEqual(body, { message: 'Hello World', code: 200, data: { code: sent, price: 2.5, page: 1 } })
      }
      const short = await http.get('/path_check_all/a-1/2.5')
      assert.equal(short.status, 422)
      assert.deepEqual(short.body.detail, [tooShort('a-1')])
      const long = await http.get('/path_check_all/abcdef-12/2.5')
      assert.equal(long.status, 422)
      assert.equal(long.body.detail?.[0]?.type, 'string_too_long')

      const capitals = await http.get('/path_check_all/AB-12/2.5')
      assert.equal(capitals.status, 422)
      assert.deepEqual(capitals.body.detail, [
        {
          type: 'string_pattern_mismatch',
          loc: ['path', 'code'],
          msg: String.raw`String should match pattern '^[a-z]+-\d+$'`,
          input: 'AB-12',
          ctx: { pattern: String.raw`^[a-z]+-\d+$` },
        },
      ])
    }),

    step('price', { show: 'app.ts#price' }, async ({ http }) => {
      for (const [sent, value] of Object.entries({ '0': 0, '1.5': 1.5, '1000': 1000, '1e2': 100 })) {
        const { body } = await http.get(`/path_check_all/ab-12/${sent}`)
        assert.equal(body.data?.price, value)
      }
      const high = await http.get('/path_check_all/ab-12/1000.5')
      assert.deepEqual(high.body.detail, [outside('less_than_equal', price, 1000, '1000.5')])
      const low = await http.get('/path_check_all/ab-12/-0.5')
      assert.deepEqual(low.body.detail, [outside('greater_than_equal', price, 0, '-0.5')])
    }),

    step('all-faults', { show: 'app.ts#item-route' }, async ({ http }) => {
      const { status, body } = await http.get('/path_check_all/ABC/x?page=x')
      assert.equal(status, 422)
      assert.deepEqual(body.detail, [
        tooShort('ABC'),
        {
          type: 'float_parsing',
          loc: price,
          msg: 'Input should be a valid number, unable to parse string as a number',
          input: 'x',
        },
        noInteger(['query', 'page'], 'x'),
      ])
    }),

    step('one-a-field', { show: ['app.ts#code', 'app.ts#price'] }, async ({ http }) => {
      const short = await http.get('/path_check_all/A/2.5')
      assert.equal(short.status, 422)
      assert.deepEqual(short.body.detail, [tooShort('A')])

      for (const sent of ['1000.7', '-0.3']) {
        const { status, body } = await http.get(`/path_check_all/ab-12/${sent}`)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [outside('multiple_of', price, 0.5, sent)])
      }
    }),

    step('not-a-number', { show: 'app.ts#price' }, async ({ http }) => {
      for (const sent of ['nan', 'inf']) {
        const { status, body } = await http.get(`/path_check_all/ab-12/${sent}`)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [outside('less_than_equal', price, 1000, sent)])
      }
    }),

    step('enum', { show: ['app.ts#level', 'app.ts#level-route'] }, async ({ http }) => {
      const low = await http.get('/path_level/low')
      assert.equal(low.status, 200)
      assert.deepEqual(low.body.data, { level: 'low' })

      for (const [sent, input] of Object.entries({ LOW: 'LOW', '%E9%AB%98': '高' })) {
        const { status, body } = await http.get(`/path_level/${sent}`)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [oneOf(['path', 'level'], "'low', 'mid' or 'high'", input)])
      }
    }),

    appStep('tolerance', { show: ['app.ts#naive-multiple', 'app.ts#price'] }, async ({ app, http, log }) => {
      log(`1.5 % 0.5 = ${1.5 % 0.5}`)
      assert.equal(app.naiveMultiple(1.5, 0.5), true)
      log(`0.3 % 0.1 = ${0.3 % 0.1}`)
      assert.equal(app.naiveMultiple(0.3, 0.1), false)
      log(`1.0000000001 % 0.5 = ${1.0000000001 % 0.5}`)
      assert.equal(app.naiveMultiple(1.0000000001, 0.5), false)

      log('float({ multipleOf: 0.5 })')
      const near = await http.get('/path_check_all/ab-12/1.0000000001')
      assert.equal(near.status, 200)
      assert.equal(near.body.data?.price, 1.0000000001)
      const far = await http.get('/path_check_all/ab-12/0.3')
      assert.deepEqual(far.body.detail, [outside('multiple_of', price, 0.5, '0.3')])
    }),

    appStep('digits', { show: ['app.ts#naive-code', 'app.ts#code'] }, async ({ app, http, log }) => {
      for (const [text, fits] of Object.entries({ 'ab-1': true, 'ab-１': false })) {
        log(`naiveCode('${text}') = ${app.naiveCode(text)}`)
        assert.equal(app.naiveCode(text), fits)
      }

      log('str({ pattern })')
      const wide = await http.get('/path_check_all/ab-%EF%BC%91/2.5')
      assert.equal(wide.status, 200)
      assert.equal(wide.body.data?.code, 'ab-１')
    }),

    appStep(
      'no-default',
      { show: ['app.ts#default-ignored', 'app.ts#two-routes'] },
      async ({ app, http, serve, log }) => {
        log("app.get('/chapters/:number') · int().default(1)")
        const ignored = serve(app.createDefaultApp())
        for (const path of ['/chapters', '/chapters/']) assert.equal((await ignored.get(path)).status, 404)
        const docs = await ignored.get('/openapi.json')
        const parameter = docs.body.paths?.['/chapters/{number}']?.get?.parameters?.[0]
        assert.equal(parameter?.required, true)

        log("app.get('/chapters'), app.get('/chapters/:number')")
        const first = await http.get('/chapters')
        assert.equal(first.status, 200)
        assert.deepEqual(first.body.data, { number: 1 })
        const third = await http.get('/chapters/3')
        assert.deepEqual(third.body.data, { number: 3 })
      },
    ),

    appStep('silent', { show: ['app.ts#naive-silent', 'app.ts#page-route'] }, async (stage) => {
      const { app, clock, http, language, log, serve } = stage
      const answer = serve(app.createNaiveApp()).get('/silent/5')
      const first = await Promise.race([answer, clock.sleep(2000).then(() => 'no answer')])
      assert.equal(first, 'no answer')
      log(language === 'ja' ? '2 秒待ってもレスポンスが来ない' : 'no answer after two seconds')

      const { status, text } = await http.get('/path_params_check/5')
      assert.equal(status, 200)
      assert.equal(text, 'null')
    }),

    appStep('empty', { show: 'app.ts#naive-answers' }, async ({ app, serve, log }) => {
      const naive = serve(app.createNaiveApp())
      log('response.end()')
      const empty = await naive.get('/empty/5')
      assert.equal(empty.status, 200)
      assert.equal(empty.text, '')
      assert.throws(() => JSON.parse(empty.text), SyntaxError)

      log('response.json(null)')
      const answered = await naive.get('/null/5')
      assert.equal(answered.status, 200)
      assert.equal(answered.text, 'null')
      assert.equal(JSON.parse(answered.text), null)
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      step('shelf-found', {}, async ({ http }) => {
        const { status, body } = await http.get('/shelf/b/7')
        assert.equal(status, 200)
        assert.deepEqual(body, { message: 'Hello World', code: 200, data: { row: 'b', slot: 7 } })
      }),
      step('shelf-edges', {}, async ({ http }) => {
        for (const sent of [1, 20]) {
          const { body } = await http.get(`/shelf/a/${sent}`)
          assert.deepEqual(body.data, { row: 'a', slot: sent })
        }
      }),
      step('shelf-low', {}, async ({ http }) => {
        const { status, body } = await http.get('/shelf/a/0')
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [outside('greater_than_equal', ['path', 'slot'], 1, '0')])
      }),
      step('shelf-high', {}, async ({ http }) => {
        const { status, body } = await http.get('/shelf/a/21')
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [outside('less_than_equal', ['path', 'slot'], 20, '21')])
      }),
      step('shelf-number', {}, async ({ http }) => {
        const { status, body } = await http.get('/shelf/a/1.5')
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [noInteger(['path', 'slot'], '1.5')])
      }),
      step('shelf-row', {}, async ({ http }) => {
        for (const sent of ['d', 'A']) {
          const { status, body } = await http.get(`/shelf/${sent}/7`)
          assert.equal(status, 422)
          assert.deepEqual(body.detail, [oneOf(['path', 'row'], "'a', 'b' or 'c'", sent)])
        }
      }),
      step('shelf-both', {}, async ({ http }) => {
        const { status, body } = await http.get('/shelf/d/21')
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [
          oneOf(['path', 'row'], "'a', 'b' or 'c'", 'd'),
          outside('less_than_equal', ['path', 'slot'], 20, '21'),
        ])
      }),
    ],
  },
})
