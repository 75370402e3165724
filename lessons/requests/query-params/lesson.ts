import assert from 'node:assert/strict'
import { defineLesson, step, stepFor } from 'fstudy'

const appStep = stepFor<typeof import('./app.ts')>()

const missing = (name: string) => ({ type: 'missing', loc: ['query', name], msg: 'Field required', input: null })

/** The fault of a text that is no integer, no number or no boolean; `index` is its place in a list. */
const unparsed = (kind: 'int' | 'float' | 'bool') => (name: string, input: string, index?: number) => ({
  type: `${kind}_parsing`,
  loc: index === undefined ? ['query', name] : ['query', name, index],
  msg: `Input should be a valid ${refusals[kind]}`,
  input,
})
const refusals = {
  int: 'integer, unable to parse string as an integer',
  float: 'number, unable to parse string as a number',
  bool: 'boolean, unable to interpret input',
}
const [noInteger, noNumber, noBoolean] = [unparsed('int'), unparsed('float'), unparsed('bool')]

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('declared', { show: ['app.ts#query-params', 'app.ts#routes'] }, async ({ http }) => {
      const both = await http.get('/query_params?name=yamada&age=28')
      assert.equal(both.status, 200)
      assert.deepEqual(both.body, { message: 'Hello World', code: 200, data: { name: 'yamada', age: 28 } })

      const withoutAge = await http.get('/query_params?name=yamada')
      assert.equal(withoutAge.status, 200)
      assert.deepEqual(withoutAge.body.data, { name: 'yamada', age: 0 })
    }),

    step('default-size', { show: 'app.ts#query-size' }, async ({ http }) => {
      const left = await http.get('/query_size')
      assert.deepEqual(left.body.data, { size: 10 })

      const zero = await http.get('/query_size?size=0')
      assert.deepEqual(zero.body.data, { size: 0 })
    }),

    step('all-faults', { show: 'app.ts#query-params' }, async ({ http }) => {
      const { status, body } = await http.get('/query_params?age=x')
      assert.equal(status, 422)
      assert.deepEqual(body.detail, [missing('name'), noInteger('age', 'x')])
    }),

    step('empty', {}, async ({ http }) => {
      const name = await http.get('/query_params?name=')
      assert.equal(name.status, 200)
      assert.deepEqual(name.body.data, { name: '', age: 0 })

      const age = await http.get('/query_params?name=a&age=')
      assert.equal(age.status, 422)
      assert.deepEqual(age.body.detail, [noInteger('age', '')])
    }),

    step('repeated', {}, async ({ http }) => {
      const name = await http.get('/query_params?name=a&name=b')
      assert.deepEqual(name.body.data, { name: 'b', age: 0 })

      const lastGood = await http.get('/query_params?name=a&age=x&age=2')
      assert.equal(lastGood.status, 200)
      assert.deepEqual(lastGood.body.data, { name: 'a', age: 2 })

      const lastBad = await http.get('/query_params?name=a&age=1&age=x')
      assert.equal(lastBad.status, 422)
      assert.deepEqual(lastBad.body.detail, [noInteger('age', 'x')])
    }),

    step('encoding', {}, async ({ http }) => {
      const names = { 'a+b%20c': 'a b c', 'a%2Bb': 'a+b', '%E7%94%B0%E4%B8%AD%E5%A4%AA%E9%83%8E': '田中太郎' }
      for (const [sent, name] of Object.entries(names)) {
        const { body } = await http.get(`/query_params?name=${sent}`)
        assert.deepEqual(body.data, { name, age: 0 })
      }
    }),

    step('lists', { show: 'app.ts#lists' }, async ({ http }) => {
      const { body } = await http.get('/query_types?tag=a&tag=b&num=1')
      assert.deepEqual([body.data?.tag, body.data?.num], [['a', 'b'], [1]])

      const bad = await http.get('/query_types?num=1&num=x&num=2&num=y')
      assert.equal(bad.status, 422)
      assert.deepEqual(bad.body.detail, [noInteger('num', 'x', 1), noInteger('num', 'y', 3)])

      const comma = await http.get('/query_types?num=1,2')
      assert.equal(comma.status, 422)
      assert.deepEqual(comma.body.detail, [noInteger('num', '1,2', 0)])

      const brackets = await http.get('/query_types?tag[]=a')
      assert.deepEqual(brackets.body.data?.tag, [])
    }),

    step('integers', { show: ['app.ts#scalars', 'app.ts#lists'] }, async ({ http }) => {
      const one = await http.get('/query_types?n=1_000')
      assert.equal(one.body.data?.n, 1000)
      const bad = await http.get('/query_types?n=1e3')
      assert.equal(bad.status, 422)
      assert.deepEqual(bad.body.detail, [noInteger('n', '1e3')])

      const accepted = { '5.0': 5, ' 7 ': 7, '-007': -7 }
      const good = await http.get('/query_types', { query: { num: Object.keys(accepted) } })
      assert.deepEqual(good.body.data?.num, Object.values(accepted))
      const refused = ['5a', '5.5', '0x10', '1__0', '']
      const { status, body } = await http.get('/query_types', { query: { num: refused } })
      assert.equal(status, 422)
      assert.deepEqual(
        body.detail,
        refused.map((input, index) => noInteger('num', input, index)),
      )
    }),

    step('floats', { show: 'app.ts#scalars' }, async ({ http }) => {
      const get = (x: string) => http.get('/query_types', { query: { x } })
      for (const [sent, x] of Object.entries({ '1e3': 1000, '.5': 0.5 }))
        assert.equal((await get(sent)).body.data?.x, x)
      for (const sent of ['', '1,5']) {
        const { status, body } = await get(sent)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [noNumber('x', sent)])
      }
    }),

    step('booleans', { show: 'app.ts#scalars' }, async ({ http }) => {
      const get = (flag: string) => http.get('/query_types', { query: { flag } })
      for (const [sent, flag] of Object.entries({ yes: true, ON: true, false: false })) {
        assert.equal((await get(sent)).body.data?.flag, flag)
      }
      for (const sent of [' true ', '']) {
        const { status, body } = await get(sent)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [noBoolean('flag', sent)])
      }
    }),

    step('slash', {}, async ({ http }) => {
      const { status, headers, text } = await http.get('/query_params/?name=a')
      assert.equal(status, 307)
      assert.equal(headers.location, '/query_params?name=a')
      assert.equal(text, '')
    }),

    step('no-null', { show: ['app.ts#query-params', 'app.ts#no-age'] }, async ({ http, log }) => {
      log('age: int().nullable().default(0)')
      const left = await http.get('/query_params?name=a')
      assert.deepEqual(left.body.data, { name: 'a', age: 0 })
      for (const sent of ['', 'null']) {
        const { status, body } = await http.get(`/query_params?name=a&age=${sent}`)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [noInteger('age', sent)])
      }

      log('age: int().nullable().default(null)')
      const none = await http.get('/fixed/no_age?name=a')
      assert.deepEqual(none.body.data, { name: 'a', age: null })
      const zero = await http.get('/fixed/no_age?name=a&age=0')
      assert.deepEqual(zero.body.data, { name: 'a', age: 0 })
    }),

    appStep('infinity', { show: ['app.ts#naive-infinity', 'app.ts#finite'] }, async ({ app, http, serve, log }) => {
      log('JSON.stringify({ x: Infinity })')
      const { status, body } = await serve(app.createNaiveApp()).get('/number?x=Infinity')
      assert.equal(status, 200)
      assert.deepEqual(body, { x: null })

      log('x: float()')
      for (const sent of ['inf', 'nan']) {
        const crash = await http.get(`/query_types?x=${sent}`)
        assert.equal(crash.status, 500)
        assert.equal(crash.text, 'Internal Server Error')
      }

      log('finite: float({ allowInfNan: false })')
      const refused = await http.get('/query_types?finite=inf')
      assert.equal(refused.status, 422)
      assert.deepEqual(refused.body.detail, [
        { type: 'finite_number', loc: ['query', 'finite'], msg: 'Input should be a finite number', input: 'inf' },
      ])
    }),

    step('big-integers', { show: ['app.ts#scalars', 'app.ts#big'] }, async ({ http, log }) => {
      log('n: int()')
      const rounded = await http.get('/query_types?n=9007199254740993')
      assert.match(rounded.text, /"n":9007199254740992,/)

      log('id: str({ pattern: /^[0-9]+$/ })')
      const exact = await http.get('/fixed/big_id?id=9007199254740993')
      assert.deepEqual(exact.body.data, { id: '9007199254740993' })
      const letters = await http.get('/fixed/big_id?id=9e15')
      assert.equal(letters.status, 422)
      assert.equal(letters.body.detail?.[0]?.type, 'string_pattern_mismatch')
    }),

    appStep('coerce', { show: ['app.ts#naive-coerce', 'app.ts#scalars'] }, async ({ app, http, serve, log }) => {
      log('z.coerce.number(), z.coerce.boolean()')
      const naive = serve(app.createNaiveApp())
      const wrong = { 'age=': { age: 0 }, 'age=0x10': { age: 16 }, 'flag=false': { flag: true } }
      for (const [query, values] of Object.entries(wrong)) {
        assert.deepEqual((await naive.get(`/coerce?${query}`)).body, values)
      }
      assert.equal((await naive.get('/coerce?age=1_000')).status, 422)

      log('int(), bool()')
      const refused = await http.get('/query_types?n=')
      assert.deepEqual(refused.body.detail, [noInteger('n', '')])
      const off = await http.get('/query_types?flag=false')
      assert.equal(off.body.data?.flag, false)
    }),

    appStep('express-query', { show: ['app.ts#naive-query', 'app.ts#lists'] }, async ({ app, http, serve, log }) => {
      log('request.query')
      const naive = serve(app.createNaiveApp())
      const shapes = {
        'name=a': { name: 'a' },
        'name=a&name=b': { name: ['a', 'b'] },
        'tag[]=a': { tag: ['a'] },
        'name[x]=a': { name: { x: 'a' } },
      }
      for (const [query, values] of Object.entries(shapes)) {
        assert.deepEqual((await naive.get(`/query?${query}`)).body, values)
      }

      log('endpoint({ query })')
      const one = await http.get('/query_types?tag=a')
      assert.deepEqual(one.body.data?.tag, ['a'])
      const brackets = await http.get('/query_params?name[]=a&name[x]=b')
      assert.equal(brackets.status, 422)
      assert.deepEqual(brackets.body.detail, [missing('name')])
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      step('search-defaults', {}, async ({ http }) => {
        const { status, body } = await http.get('/search?q=pen')
        assert.equal(status, 200)
        assert.deepEqual(body.data, { q: 'pen', limit: 10, exact: false, tag: [] })
      }),
      step('search-limit', {}, async ({ http }) => {
        for (const limit of [5, 0]) {
          const { body } = await http.get(`/search?q=pen&limit=${limit}`)
          assert.equal(body.data?.limit, limit)
        }
        for (const sent of ['ten', '', '1e3']) {
          const { status, body } = await http.get(`/search?q=pen&limit=${sent}`)
          assert.equal(status, 422)
          assert.deepEqual(body.detail, [noInteger('limit', sent)])
        }
      }),
      step('search-exact', {}, async ({ http }) => {
        for (const [sent, exact] of Object.entries({ yes: true, false: false })) {
          const { body } = await http.get(`/search?q=pen&exact=${sent}`)
          assert.equal(body.data?.exact, exact)
        }
        const { status, body } = await http.get('/search?q=pen&exact=maybe')
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [noBoolean('exact', 'maybe')])
      }),
      step('search-tags', {}, async ({ http }) => {
        const two = await http.get('/search?q=pen&tag=red&tag=new')
        assert.deepEqual(two.body.data?.tag, ['red', 'new'])
        const one = await http.get('/search?q=pen&tag=red')
        assert.deepEqual(one.body.data?.tag, ['red'])
      }),
      step('search-faults', {}, async ({ http }) => {
        const { status, body } = await http.get('/search?limit=x')
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [missing('q'), noInteger('limit', 'x')])
      }),
    ],
  },
})
