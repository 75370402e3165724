import assert from 'node:assert/strict'
import { defineLesson, step, stepFor, type HttpHandle, type JsonView } from 'fstudy'
import { jsonSchema } from 'fstudy/http'

const appStep = stepFor<typeof import('./app.ts')>()

const bob = { usename: 'bob', email: 'bob@example.com' }
const register = (http: HttpHandle, password: string, name = 'RegisterInfo') =>
  http.post(`/models/${name}`, { json: { ...bob, password } })

const pen = { sku: 'ABC-1234', name: 'pen', unitPrice: 1.5 }
const sell = (http: HttpHandle, product: object) => http.post('/models/Product', { json: { ...pen, ...product } })

const fault = (type: string, field: string, msg: string, input: unknown, ctx?: object) => ({
  type,
  loc: ['body', field],
  msg,
  input,
  ...(ctx && { ctx }),
})
const tooShort = (input: string) =>
  fault('string_too_short', 'password', 'String should have at least 8 characters', input, { min_length: 8 })
const lacks = (what: string, input: string) =>
  fault('value_error', 'password', `Value error, Password must contain at least one ${what}`, input, { error: {} })

/** `type` and place of each fault of an answer, in order. */
const faults = ({ detail }: JsonView) =>
  Object.values(detail ?? {}).map((one) => [one?.type, ...Object.values(one?.loc ?? {})])

const reserve = (http: HttpHandle, changes: object) =>
  http.post('/reservations', { json: { seats: 2, code: 'AB123', note: '', times: 15, ...changes } })

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('length-first', { show: ['app.ts#register-info', 'app.ts#validators'] }, async ({ http }) => {
      for (const password of ['Aa1!', 'abc']) {
        const { status, body } = await register(http, password)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [tooShort(password)])
      }
    }),

    step('own-rules', { show: ['app.ts#rules', 'app.ts#validators'] }, async ({ http }) => {
      const broken = {
        'secret123!': 'uppercase letter',
        secretive: 'uppercase letter',
        'Secretive!': 'number',
        Secret1234: 'punctuation mark',
      }
      for (const [password, what] of Object.entries(broken)) {
        const { status, body } = await register(http, password)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [lacks(what, password)])
      }
    }),

    step('accepted', { show: 'app.ts#routes' }, async ({ http }) => {
      const { status, body } = await register(http, 'Secret123!')
      assert.equal(status, 200)
      assert.deepEqual(body, { ...bob, password: 'Secret123!' })
    }),

    step('code-points', {}, async ({ http, log }) => {
      const [seven, twenty] = ['A1!😀😀😀😀', '😀'.repeat(20)]
      log(`'${seven}'.length === ${seven.length}`)
      const short = await register(http, seven)
      assert.equal(short.status, 422)
      assert.deepEqual(short.body.detail, [tooShort(seven)])

      const name = await sell(http, { name: twenty })
      assert.equal(name.status, 200)
      assert.equal(name.body.name, twenty)
    }),

    appStep('pattern', { show: 'app.ts#pattern' }, async ({ app, http }) => {
      const capital = await register(http, 'secret123!', 'RegisterInfoPattern')
      assert.equal(capital.status, 422)
      assert.deepEqual(capital.body.detail, [
        fault('string_pattern_mismatch', 'password', `String should match pattern '${app.allRules}'`, 'secret123!', {
          pattern: app.allRules,
        }),
      ])

      const short = await register(http, 'aa1!', 'RegisterInfoPattern')
      assert.deepEqual(short.body.detail, [tooShort('aa1!')])
    }),

    appStep('schema', { show: ['app.ts#pattern', 'app.ts#validators'] }, ({ app, log }) => {
      const limits = { title: 'Password', type: 'string', minLength: 8, maxLength: 50 }
      const data = jsonSchema(app.models.RegisterInfoPattern)
      log('RegisterInfoPattern', data)
      assert.deepEqual(data, registration('RegisterInfoPattern', { ...limits, pattern: app.allRules }))

      const code = jsonSchema(app.models.RegisterInfo)
      log('RegisterInfo', code)
      assert.deepEqual(code, registration('RegisterInfo', limits))
    }),

    step('every-fault', { show: 'app.ts#product' }, async ({ http }) => {
      const wrong = {
        sku: 'abc',
        name: '',
        unitPrice: 0,
        quantity: 0,
        step: 7,
        unit: 'bag',
        available: 'maybe',
        tags: ['a', 'b', 'c', 'd'],
        description: 'x'.repeat(51),
      }
      const { status, body } = await sell(http, wrong)
      assert.equal(status, 422)
      assert.deepEqual(faults(body), [
        ['string_pattern_mismatch', 'body', 'sku'],
        ['string_too_short', 'body', 'name'],
        ['greater_than', 'body', 'unitPrice'],
        ['greater_than_equal', 'body', 'quantity'],
        ['multiple_of', 'body', 'step'],
        ['literal_error', 'body', 'unit'],
        ['bool_parsing', 'body', 'available'],
        ['too_long', 'body', 'tags'],
        ['string_too_long', 'body', 'description'],
      ])
    }),

    step('bounds', { show: 'app.ts#product' }, async ({ http }) => {
      const inside = await sell(http, { unitPrice: 999_999.99, quantity: 100, step: 0 })
      assert.equal(inside.status, 200)

      const outside = await sell(http, { unitPrice: 1_000_000, quantity: 101 })
      assert.equal(outside.status, 422)
      assert.deepEqual(outside.body.detail, [
        fault('less_than', 'unitPrice', 'Input should be less than 1000000', 1_000_000, { lt: 1_000_000 }),
        fault('less_than_equal', 'quantity', 'Input should be less than or equal to 100', 101, { le: 100 }),
      ])
    }),

    step('anchors', { show: 'app.ts#product' }, async ({ http }) => {
      for (const sku of ['xABC-1234x', 'ABC-1234\n']) {
        const { status, body } = await sell(http, { sku })
        assert.equal(status, 422)
        assert.deepEqual(faults(body), [['string_pattern_mismatch', 'body', 'sku']])
      }
    }),

    step('converted', { show: 'app.ts#product' }, async ({ http }) => {
      const texts = { unitPrice: '12.50', quantity: '3', step: '10', available: 'yes' }
      const { status, body } = await sell(http, texts)
      assert.equal(status, 200)
      assert.deepEqual(body, {
        sku: 'ABC-1234',
        name: 'pen',
        price: 12.5,
        quantity: 3,
        step: 10,
        unit: 'piece',
        available: true,
        tags: [],
        description: null,
      })
    }),

    step('alias', { show: 'app.ts#product' }, async ({ http }) => {
      const json = { sku: 'ABC-1234', name: 'pen', price: 1.5 }
      const { status, body } = await http.post('/models/Product', { json })
      assert.equal(status, 422)
      assert.deepEqual(body.detail, [fault('missing', 'unitPrice', 'Field required', json)])
    }),

    step('tags', { show: 'app.ts#product' }, async ({ http }) => {
      const four = await sell(http, { tags: ['a', 2, null, 'd'] })
      assert.equal(four.status, 422)
      assert.deepEqual(faults(four.body), [['too_long', 'body', 'tags']])

      const kinds = await sell(http, { tags: ['a', 2, null] })
      assert.equal(kinds.status, 422)
      assert.deepEqual(faults(kinds.body), [
        ['string_type', 'body', 'tags', 1],
        ['string_type', 'body', 'tags', 2],
      ])
    }),

    step('defaults', { show: 'app.ts#defaults' }, async ({ http }) => {
      const left = await http.post('/models/DefaultModel', { json: {} })
      assert.equal(left.status, 200)
      assert.deepEqual(left.body, { count: 0, label: 'x' })

      const sent = await http.post('/models/DefaultModel', { json: { count: 0, label: 'x' } })
      assert.equal(sent.status, 422)
      assert.deepEqual(faults(sent.body), [
        ['greater_than', 'body', 'count'],
        ['string_too_short', 'body', 'label'],
      ])
    }),

    appStep('look-ahead', { show: ['app.ts#pattern', 'app.ts#register-info'] }, async ({ app, http, log }) => {
      log('pydantic: SchemaError: look-around, including look-ahead and look-behind, is not supported')
      const pattern = new RegExp(app.allRules)
      assert.match('Secret123!', pattern)
      assert.doesNotMatch('secret123!', pattern)

      for (const name of ['RegisterInfoPattern', 'RegisterInfo']) {
        const { status } = await register(http, 'Secret123!', name)
        assert.equal(status, 200)
      }
    }),

    step('hidden-message', { show: ['app.ts#pattern', 'app.ts#register-info'] }, async ({ http }) => {
      const hidden = await register(http, 'Secretive!', 'RegisterInfoPattern')
      assert.deepEqual(faults(hidden.body), [['string_pattern_mismatch', 'body', 'password']])

      const clear = await register(http, 'Secretive!')
      assert.deepEqual(clear.body.detail, [lacks('number', 'Secretive!')])
    }),

    appStep('names', { show: ['app.ts#register-info', 'app.ts#registration'] }, async ({ app, http, serve, log }) => {
      log('RegisterInfo')
      const json = { username: 'bob', email: 'not an address', password: 'Secret123!' }
      const typo = await http.post('/models/RegisterInfo', { json })
      assert.equal(typo.status, 422)
      assert.deepEqual(typo.body.detail, [fault('missing', 'usename', 'Field required', json)])
      const nobody = { usename: '', email: 'not an address', password: 'Secret123!' }
      const anything = await http.post('/models/RegisterInfo', { json: nobody })
      assert.equal(anything.status, 200)

      log('Registration')
      const safe = serve(app.createSafeApp())
      const refused = await safe.post('/register', { json })
      assert.equal(refused.status, 422)
      assert.deepEqual(faults(refused.body), [['value_error', 'body', 'email']])
      const welcome = await safe.post('/register', { json: { ...json, email: 'bob@example.com' } })
      assert.equal(welcome.status, 200)
    }),

    appStep('secrets', { show: 'app.ts#safe' }, async ({ app, http, serve, log }) => {
      const [good, bad] = ['Secret123!', 'secret123!']
      log('RegisterInfo')
      for (const password of [good, bad]) {
        const { text } = await register(http, password)
        assert.match(text, new RegExp(password))
      }

      log('Registration')
      const safe = serve(app.createSafeApp())
      const email = 'bob@example.com'
      const accepted = await safe.post('/register', { json: { username: 'bob', email, password: good } })
      assert.deepEqual(accepted.body, { username: 'bob', email })
      const broken = await safe.post('/register', { json: { username: 'bob', email, password: bad } })
      assert.equal(broken.status, 422)
      assert.doesNotMatch(broken.text, /secret123!/i)
      const nameless = await safe.post('/register', { json: { email, password: good } })
      assert.deepEqual(faults(nameless.body), [['missing', 'body', 'username']])
      assert.doesNotMatch(nameless.text, /secret123!/i)
    }),

    step('abort', { show: ['app.ts#naive-password', 'app.ts#validators'] }, async ({ http }) => {
      const naive = await http.post('/naive/password', { json: { password: 'abc' } })
      assert.equal(naive.status, 422)
      assert.deepEqual(faults(naive.body), [
        ['value_error', 'body', 'password'],
        ['value_error', 'body', 'password'],
        ['value_error', 'body', 'password'],
      ])

      const one = await register(http, 'abc')
      assert.deepEqual(one.body.detail, [tooShort('abc')])
    }),

    appStep('wide-digits', { show: ['app.ts#naive-digit', 'app.ts#rules'] }, async ({ app, http, log }) => {
      const password = 'Abcdefg２３!'
      const [naive, fixed] = [app.asciiDigit(password), app.digit(password)]
      log({ asciiDigit: naive, digit: fixed })
      assert.equal(naive, false)
      assert.equal(fixed, true)

      const { status } = await register(http, password)
      assert.equal(status, 200)
    }),

    appStep('prefault', { show: 'app.ts#prefault' }, ({ app, log }) => {
      const [trusted, checked] = [app.trusted.safeParse(undefined), app.checked.safeParse(undefined)]
      log('default', trusted.data ?? null)
      assert.equal(trusted.data, 'x')
      log('prefault', checked.error?.issues.map(({ message }) => message) ?? null)
      assert.equal(checked.success, false)
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      step('seats-bounds', {}, async ({ http }) => {
        for (const seats of [2, 8]) {
          const { status } = await reserve(http, { seats })
          assert.equal(status, 200)
        }
        for (const [seats, type] of [
          [0, 'greater_than_equal'],
          [10, 'less_than_equal'],
        ] as const) {
          const { status, body } = await reserve(http, { seats })
          assert.equal(status, 422)
          assert.deepEqual(faults(body), [[type, 'body', 'seats']])
        }
      }),
      step('seats-even', {}, async ({ http }) => {
        for (const seats of [1, 7]) {
          const { status, body } = await reserve(http, { seats })
          assert.equal(status, 422)
          assert.deepEqual(body.detail, [
            fault('value_error', 'seats', 'Value error, Seats must be even', seats, { error: {} }),
          ])
        }
      }),
      step('code-whole', {}, async ({ http }) => {
        for (const code of ['ab123', 'xAB123x', 'AB123\n']) {
          const { status, body } = await reserve(http, { code })
          assert.equal(status, 422)
          assert.deepEqual(faults(body), [['string_pattern_mismatch', 'body', 'code']])
        }
      }),
      step('note-length', {}, async ({ http }) => {
        const ten = await reserve(http, { note: '😀'.repeat(10) })
        assert.equal(ten.status, 200)
        const eleven = await reserve(http, { note: '😀'.repeat(11) })
        assert.equal(eleven.status, 422)
        assert.deepEqual(faults(eleven.body), [['string_too_long', 'body', 'note']])
      }),
      step('times-multiple', {}, async ({ http }) => {
        for (const times of [0, 45]) {
          const { status } = await reserve(http, { times })
          assert.equal(status, 200)
        }
        const { status, body } = await reserve(http, { times: 20 })
        assert.equal(status, 422)
        assert.deepEqual(faults(body), [['multiple_of', 'body', 'times']])
      }),
      step('one-fault-each', {}, async ({ http }) => {
        const { status, body } = await reserve(http, { seats: 9, code: '', note: 'x'.repeat(11), times: 1 })
        assert.equal(status, 422)
        assert.deepEqual(faults(body), [
          ['less_than_equal', 'body', 'seats'],
          ['string_pattern_mismatch', 'body', 'code'],
          ['string_too_long', 'body', 'note'],
          ['multiple_of', 'body', 'times'],
        ])
      }),
    ],
  },
})

/** The JSON Schema of a registration with this password. */
function registration(title: string, password: object) {
  const [usename, email] = ['Usename', 'Email'].map((name) => ({ title: name, type: 'string' }))
  return { type: 'object', properties: { usename, email, password }, required: ['usename', 'email', 'password'], title }
}
