import assert from 'node:assert/strict'
import { defineLesson, step, stepFor } from 'fstudy'

const appStep = stepFor<typeof import('./app.ts')>()

/** A fault in the query; `ctx` only where a limit is named. */
const fault = (type: string, name: string, msg: string, input: unknown, ctx?: object) => ({
  type,
  loc: ['query', name],
  msg,
  input,
  ...(ctx && { ctx }),
})
const missing = (name: string) => fault('missing', name, 'Field required', null)
const noInteger = (name: string, input: string) =>
  fault('int_parsing', name, 'Input should be a valid integer, unable to parse string as an integer', input)

const emailPattern = String.raw`^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9-]+\.[a-zA-Z0-9-.]+$`
const noMatch = (name: string, input: string, pattern: string) =>
  fault('string_pattern_mismatch', name, `String should match pattern '${pattern}'`, input, { pattern })
const noEmail = (input: string) => noMatch('email', input, emailPattern)

const tooSmall = (input: string) => fault('greater_than', 'size', 'Input should be greater than 0', input, { gt: 0 })
const tooBig = (input: string) => fault('less_than', 'size', 'Input should be less than 10', input, { lt: 10 })
const emptyName = fault('string_too_short', 'name', 'String should have at least 1 character', '', { min_length: 1 })

const choices = { sort: "'asc' or 'desc'", level: "'low', 'mid' or 'high'" }
const notOneOf = (type: string, name: 'sort' | 'level', input: unknown) =>
  fault(type, name, `Input should be ${choices[name]}`, input, { expected: choices[name] })

/** Of each fault the parameter and the type. */
const typesOf = (detail: unknown) =>
  Array.isArray(detail) ? detail.map(({ type, loc }: { type: string; loc: unknown[] }) => [loc[1], type]) : []

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('required', { show: ['app.ts#check', 'app.ts#routes'] }, async ({ http }) => {
      const good = await http.get('/query_check?size=5&name=yamada&email=yamada@example.com')
      assert.equal(good.status, 200)
      assert.deepEqual(good.body, {})

      const none = await http.get('/query_check')
      assert.equal(none.status, 422)
      assert.deepEqual(none.body, { detail: [missing('size'), missing('name'), missing('email')] })
    }),

    step('declared-order', { show: 'app.ts#check' }, async ({ http }) => {
      const { status, body } = await http.get('/query_check?email=x&name=&size=0')
      assert.equal(status, 422)
      assert.deepEqual(body.detail, [tooSmall('0'), emptyName, noEmail('x')])
    }),

    step('exclusive', { show: 'app.ts#check' }, async ({ http }) => {
      const get = (size: string) => http.get(`/query_check?size=${size}&name=a&email=a@b.co`)
      for (const size of ['1', '9', '5.0']) assert.equal((await get(size)).status, 200)

      const refused = { 0: tooSmall('0'), 10: tooBig('10'), '5.5': noInteger('size', '5.5') }
      for (const [size, why] of Object.entries(refused)) {
        const { status, body } = await get(size)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [why])
      }
    }),

    step('inclusive', { show: 'app.ts#numbers' }, async ({ http }) => {
      const good = { page: ['1', '100'], weight: ['-1.5', '1.5'], ratio: ['0.99', '1e-9'] }
      for (const [name, values] of Object.entries(good)) {
        for (const value of values) {
          const { body } = await http.get(`/query_check_all?${name}=${value}`)
          assert.equal(body.data?.[name], Number(value))
        }
      }
      const least = (name: string, ge: number, input: string) =>
        fault('greater_than_equal', name, `Input should be greater than or equal to ${ge}`, input, { ge })
      const most = (name: string, le: number, input: string) =>
        fault('less_than_equal', name, `Input should be less than or equal to ${le}`, input, { le })
      const low = await http.get('/query_check_all?page=0&weight=-1.6')
      assert.equal(low.status, 422)
      assert.deepEqual(low.body.detail, [least('page', 1, '0'), least('weight', -1.5, '-1.6')])
      const high = await http.get('/query_check_all?page=101&weight=1.51')
      assert.equal(high.status, 422)
      assert.deepEqual(high.body.detail, [most('page', 100, '101'), most('weight', 1.5, '1.51')])
    }),

    step('multiple-of', { show: ['app.ts#numbers', 'app.ts#positive'] }, async ({ http }) => {
      for (const value of [5, 0, -10]) {
        const { body } = await http.get(`/query_check_all?step=${value}`)
        assert.equal(body.data?.step, value)
      }
      const { status, body } = await http.get('/query_check_all?step=7')
      assert.equal(status, 422)
      assert.deepEqual(body.detail, [
        fault('multiple_of', 'step', 'Input should be a multiple of 5', '7', { multiple_of: 5 }),
      ])

      const get = (value: string) => http.get(`/fixed/positive?positive=${value}`)
      assert.deepEqual((await get('10')).body.data, { positive: 10 })
      assert.deepEqual(typesOf((await get('-7')).body.detail), [['positive', 'multiple_of']])
      assert.deepEqual(typesOf((await get('-10')).body.detail), [['positive', 'greater_than']])
    }),

    step('name-length', { show: 'app.ts#check' }, async ({ http }) => {
      const get = (name: string) => http.get('/query_check', { query: { size: 3, name, email: 'a@b.co' } })
      for (const name of ['a', '1234567890', 'あいうえおかきくけこ', '😀'.repeat(10)]) {
        assert.equal((await get(name)).status, 200)
      }
      for (const name of ['12345678901', '😀'.repeat(11)]) {
        const { status, body } = await get(name)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [
          fault('string_too_long', 'name', 'String should have at most 10 characters', name, { max_length: 10 }),
        ])
      }
    }),

    step('as-it-came', { show: 'app.ts#check' }, async ({ http }) => {
      const plus = await http.get('/query_check?size=1&name=a&email=a+b@b.co')
      assert.equal(plus.status, 422)
      assert.deepEqual(plus.body.detail, [noEmail('a b@b.co')])
      const encoded = await http.get('/query_check?size=1&name=a&email=a%2Bb%40b.co')
      assert.equal(encoded.status, 200)

      const space = await http.get('/query_check?size=%205%20&name=%20&email=a@b.co')
      assert.equal(space.status, 200)
      const newline = await http.get('/query_check?size=1&name=a&email=a%40b.co%0A')
      assert.equal(newline.status, 422)
      assert.deepEqual(newline.body.detail, [noEmail('a@b.co\n')])
    }),

    step('alias', { show: 'app.ts#alias' }, async ({ http }) => {
      const alias = await http.get('/query_check_all?item-query=abc')
      assert.equal(alias.body.data?.item_query, 'abc')

      const inner = await http.get('/query_check_all?item_query=abc')
      assert.equal(inner.status, 200)
      assert.equal(inner.body.data?.item_query, null)

      const short = await http.get('/query_check_all?item-query=ab')
      assert.equal(short.status, 422)
      assert.deepEqual(short.body.detail, [
        fault('string_too_short', 'item-query', 'String should have at least 3 characters', 'ab', { min_length: 3 }),
      ])
    }),

    step('documentation', { show: 'app.ts#alias' }, async ({ http }) => {
      const { body } = await http.get('/openapi.json')
      assert.deepEqual(body.paths?.['/query_check_all']?.get?.parameters?.[0], {
        name: 'item-query',
        in: 'query',
        required: false,
        schema: {
          anyOf: [{ type: 'string', minLength: 3, maxLength: 12, pattern: '^[a-z_]+$' }, { type: 'null' }],
          title: 'Search text',
          description: 'lower case letters and _',
          deprecated: true,
        },
        description: 'lower case letters and _',
        deprecated: true,
      })
      const used = await http.get('/query_check_all?item-query=abc')
      assert.equal(used.status, 200)
      assert.deepEqual(
        Object.keys(used.headers).filter((name) => /deprecat|warn/.test(name)),
        [],
      )
    }),

    step('choices', { show: 'app.ts#choices' }, async ({ http }) => {
      const good = await http.get('/query_check_all?sort=desc&level=high')
      assert.deepEqual([good.body.data?.sort, good.body.data?.level], ['desc', 'high'])

      for (const [sort, level] of [
        ['up', 'x'],
        ['ASC', 'LOW'],
        ['', ''],
      ]) {
        const { status, body } = await http.get(`/query_check_all?sort=${sort}&level=${level}`)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [notOneOf('literal_error', 'sort', sort), notOneOf('enum', 'level', level)])
      }
    }),

    step('list-length', { show: 'app.ts#list' }, async ({ http }) => {
      const three = await http.get('/query_check_all?ids=1&ids=2&ids=3')
      assert.deepEqual(three.body.data?.ids, [1, 2, 3])

      const bad = await http.get('/query_check_all?ids=1&ids=b')
      assert.equal(bad.status, 422)
      assert.deepEqual(bad.body.detail, [{ ...noInteger('ids', 'b'), loc: ['query', 'ids', 1] }])

      const four = await http.get('/query_check_all?ids=a&ids=2&ids=3&ids=4')
      assert.equal(four.status, 422)
      assert.deepEqual(four.body.detail, [
        fault('too_long', 'ids', 'List should have at most 3 items after validation, not 4', ['a', '2', '3', '4'], {
          field_type: 'List',
          max_length: 3,
          actual_length: 4,
        }),
      ])
    }),

    step(
      'one-each',
      { show: ['app.ts#alias', 'app.ts#numbers', 'app.ts#choices', 'app.ts#list'] },
      async ({ http }) => {
        const both = await http.get('/query_check_all?item-query=A')
        assert.equal(both.status, 422)
        assert.deepEqual(both.body.detail, [
          fault('string_too_short', 'item-query', 'String should have at least 3 characters', 'A', { min_length: 3 }),
        ])
        const nan = await http.get('/query_check_all?ratio=nan')
        assert.equal(nan.status, 422)
        assert.deepEqual(nan.body.detail, [
          fault('less_than', 'ratio', 'Input should be less than 1', 'nan', { lt: 1 }),
        ])

        const all = await http.get('/query_check_all?ids=x&level=y&sort=x&weight=9&ratio=5&step=3&page=0&item-query=!')
        assert.equal(all.status, 422)
        assert.deepEqual(typesOf(all.body.detail), [
          ['item-query', 'string_too_short'],
          ['page', 'greater_than_equal'],
          ['step', 'multiple_of'],
          ['ratio', 'less_than'],
          ['weight', 'less_than_equal'],
          ['sort', 'literal_error'],
          ['level', 'enum'],
          ['ids', 'int_parsing'],
        ])
      },
    ),

    appStep('regex', { show: ['naive.ts#naive-regex', 'app.ts#pattern'] }, async ({ app, http, serve, log }) => {
      log('str({ minLength: 1, regex: /^a+$/ })')
      const unchecked = await serve(app.createNaiveApp()).get('/regex?q=bbb')
      assert.equal(unchecked.status, 200)
      assert.deepEqual(unchecked.body, { q: 'bbb' })

      log('str({ pattern: /^a+$/ })')
      const checked = await http.get('/fixed/letters?letters=bbb')
      assert.equal(checked.status, 422)
      assert.deepEqual(checked.body.detail, [noMatch('letters', 'bbb', '^a+$')])
    }),

    appStep('no-dots', { show: ['naive.ts#naive-required', 'app.ts#no-dots'] }, async ({ app, http, serve, log }) => {
      log('int({ gt: 0, lt: 10, required: false })')
      const still = await serve(app.createNaiveApp()).get('/required')
      assert.equal(still.status, 422)
      assert.deepEqual(still.body.detail, [missing('size')])

      log('needed: int({ gt: 0, lt: 10 }), optional: ….default(5)')
      const { body } = await http.get('/fixed/size?needed=1')
      assert.deepEqual(body.data, { needed: 1, optional: 5 })
      const none = await http.get('/fixed/size')
      assert.deepEqual(none.body.detail, [missing('needed')])
      const documentation = await http.get('/openapi.json')
      const schema = { type: 'integer', exclusiveMaximum: 10, exclusiveMinimum: 0 }
      assert.deepEqual(documentation.body.paths?.['/fixed/size']?.get?.parameters, [
        { name: 'needed', in: 'query', required: true, schema: { ...schema, title: 'Needed' } },
        { name: 'optional', in: 'query', required: false, schema: { ...schema, default: 5, title: 'Optional' } },
      ])
    }),

    appStep('backslash', { show: ['naive.ts#naive-backslash', 'app.ts#backslash'] }, async (stage) => {
      const { app, http, serve, log } = stage
      log(String.raw`new RegExp('\.')`)
      const naive = serve(app.createNaiveApp())
      for (const site of ['example.com', 'examplexcom', 'example!com']) {
        const { status, body } = await naive.get(`/backslash?site=${site}`)
        assert.equal(status, 200)
        assert.deepEqual(body, { site })
      }

      log(String.raw`/\./`)
      const refused = await http.get('/fixed/site?site=examplexcom')
      assert.equal(refused.status, 422)
      assert.deepEqual(refused.body.detail, [noMatch('site', 'examplexcom', String.raw`^[a-z]+\.[a-z]+$`)])
      const dot = await http.get('/fixed/site?site=example.com')
      assert.deepEqual(dot.body.data, { site: 'example.com' })
    }),

    step('no-address', { show: ['app.ts#check', 'app.ts#address'] }, async ({ http, log }) => {
      log('/query_check')
      for (const email of ['a@b..co', 'a@b.co.', 'A@B.CO']) {
        const { status } = await http.get(`/query_check?size=1&name=a&email=${email}`)
        assert.equal(status, 200)
      }

      log('/fixed/email')
      for (const email of ['a@b..co', 'a@b.co.']) {
        const { status, body } = await http.get(`/fixed/email?email=${email}`)
        assert.equal(status, 422)
        assert.equal(body.detail?.[0]?.type, 'string_pattern_mismatch')
      }
      const { body } = await http.get('/fixed/email?email=A@B.CO')
      assert.deepEqual(body.data, { email: 'a@b.co' })
    }),

    appStep('look-ahead', { show: ['naive.ts#naive-look-ahead', 'app.ts#no-look-ahead'] }, async (stage) => {
      const { app, http, serve, log } = stage
      const codes = { abc: 422, abc1: 200, '1abc': 200, '1': 200, 'a-1': 422 }
      log('^(?=.*[0-9])[a-z0-9]+$')
      const naive = serve(app.createNaiveApp())
      for (const [code, status] of Object.entries(codes)) {
        assert.equal((await naive.get(`/look_ahead?code=${code}`)).status, status)
      }
      log('^[a-z0-9]*[0-9][a-z0-9]*$')
      for (const [code, status] of Object.entries(codes)) {
        assert.equal((await http.get(`/fixed/code?code=${code}`)).status, status)
      }
    }),

    appStep('multiple-of-zero', { show: ['naive.ts#naive-zero', 'app.ts#multiples'] }, async (stage) => {
      const { app, http, serve, log } = stage
      log('query.step % 0 === 0')
      const naive = serve(app.createNaiveApp())
      for (const value of [0, 5, 10]) {
        const { status, body } = await naive.get(`/zero?step=${value}`)
        assert.equal(status, 200)
        assert.deepEqual(body, { fits: false })
      }

      log('multiples(0)')
      for (const size of [0, -5, Number.NaN, Infinity]) assert.throws(() => app.multiples(size), RangeError)
      const ten = await http.get('/fixed/step?step=10')
      assert.deepEqual(ten.body.data, { step: 10 })
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      step('items-good', {}, async ({ http }) => {
        const { status, body } = await http.get('/items?item-query=pen&size=5')
        assert.equal(status, 200)
        assert.deepEqual(body.data, { q: 'pen', size: 5 })
      }),
      step('items-required', {}, async ({ http }) => {
        const { status, body } = await http.get('/items')
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [missing('item-query'), missing('size')])
      }),
      step('items-alias', {}, async ({ http }) => {
        for (const name of ['q', 'item_query']) {
          const { status, body } = await http.get(`/items?${name}=pen&size=5`)
          assert.equal(status, 422)
          assert.deepEqual(body.detail, [missing('item-query')])
        }
      }),
      step('items-length', {}, async ({ http }) => {
        const get = (text: string) => http.get('/items', { query: { 'item-query': text, size: 5 } })
        for (const text of ['pen', 'p'.repeat(50), '😀'.repeat(50)]) {
          assert.equal((await get(text)).body.data?.q, text)
        }
        const short = await get('pe')
        assert.equal(short.status, 422)
        assert.deepEqual(short.body.detail, [
          fault('string_too_short', 'item-query', 'String should have at least 3 characters', 'pe', { min_length: 3 }),
        ])
        const long = await get('p'.repeat(51))
        assert.equal(long.status, 422)
        assert.deepEqual(typesOf(long.body.detail), [['item-query', 'string_too_long']])
        assert.deepEqual(long.body.detail?.[0]?.ctx, { max_length: 50 })
      }),
      step('items-size', {}, async ({ http }) => {
        for (const size of [1, 9]) {
          const { body } = await http.get(`/items?item-query=pen&size=${size}`)
          assert.equal(body.data?.size, size)
        }
        for (const why of [tooSmall('0'), tooBig('10'), noInteger('size', '5.5')]) {
          const { status, body } = await http.get(`/items?item-query=pen&size=${why.input}`)
          assert.equal(status, 422)
          assert.deepEqual(body.detail, [why])
        }
      }),
      step('items-faults', {}, async ({ http }) => {
        const { status, body } = await http.get('/items?size=10&item-query=pe')
        assert.equal(status, 422)
        assert.deepEqual(typesOf(body.detail), [
          ['item-query', 'string_too_short'],
          ['size', 'less_than'],
        ])
      }),
    ],
  },
})
