import assert from 'node:assert/strict'
import { defineLesson, stepFor, type HttpHandle } from 'fstudy'

const step = stepFor<typeof import('./app.ts')>()

const yamada = { usename: 'yamada', email: 'yamada@example.com', password: 'Passw0rd!' }
const user = { name: 'yamada', age: 28, email: 'yamada@example.com' }
const whole = {
  ...user,
  nickname: null,
  active: true,
  score: null,
  level: 'low',
  tags: [],
  address: null,
  friends: [],
}

/** Sends a user with something changed, and gives the type and the place of each error, or the user. */
async function sendUser(http: HttpHandle, changes: object) {
  const { body } = await http.post('/api/users', { json: { ...user, ...changes } })
  return body.detail ? faults(body.detail) : body.data?.user
}

const faults = (detail: unknown): unknown[] =>
  Array.isArray(detail)
    ? detail.map(({ type, loc }: { type: string; loc: unknown[] }) => `${type} ${loc.join('.')}`)
    : []

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('register', { show: ['app.ts#raw', 'models.ts#register-info'] }, async ({ http }) => {
      const { status, body } = await http.post('/raw', { json: yamada })
      assert.equal(status, 200)
      assert.deepEqual(body.data, { register_info: yamada })
    }),

    step('missing', {}, async ({ http }) => {
      const { status, body } = await http.post('/raw', { json: {} })
      assert.equal(status, 422)
      assert.deepEqual(
        body.detail,
        ['usename', 'email', 'password'].map((name) => ({
          type: 'missing',
          loc: ['body', name],
          msg: 'Field required',
          input: {},
        })),
      )
    }),

    step('rules', { show: 'models.ts#rules' }, async ({ http }) => {
      const told = async (password: string) => {
        const { body } = await http.post('/raw', { json: { ...yamada, password } })
        assert.equal(body.detail?.[1], undefined)
        return [body.detail?.[0]?.type, body.detail?.[0]?.msg]
      }
      const rule = (what: string) => ['value_error', `Value error, Password must contain at least one ${what}`]
      assert.deepEqual(await told('password1!'), rule('uppercase letter'))
      assert.deepEqual(await told('Password!'), rule('number'))
      assert.deepEqual(await told('Passw0rd'), rule('punctuation mark'))
      assert.deepEqual(await told('short'), ['string_too_short', 'String should have at least 8 characters'])
    }),

    step('broken-json', {}, async ({ http }) => {
      const headers = { 'content-type': 'application/json' }
      for (const text of ['{"a":1,}', '{"usename":"日本",}', '{']) {
        const { status, body } = await http.post('/raw', { body: text, headers })
        assert.equal(status, 422)
        assert.equal(body.detail?.[1], undefined)
        assert.partialDeepStrictEqual(body.detail?.[0], { type: 'json_invalid', msg: 'JSON decode error', input: {} })
      }
    }),

    step('content-type', {}, async ({ http }) => {
      const text = JSON.stringify(yamada)
      const send = (type?: string) => http.post('/raw', { body: text, headers: type ? { 'content-type': type } : {} })
      for (const type of [undefined, 'text/plain']) {
        const { status, body } = await send(type)
        assert.equal(status, 422)
        assert.equal(body.detail?.[0]?.type, 'model_attributes_type')
        assert.equal(body.detail?.[0]?.input, text)
      }
      for (const type of ['application/json', 'Application/JSON; charset=utf-8', 'application/vnd.api+json'])
        assert.equal((await send(type)).status, 200)
    }),

    step('no-body', {}, async ({ http }) => {
      const none = await http.post('/raw')
      assert.deepEqual(none.body.detail, [{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }])
      const nothing = await http.post('/raw', { json: null })
      assert.equal(nothing.body.detail?.[0]?.type, 'model_attributes_type')
    }),

    step('defaults', { show: 'models.ts#user' }, async ({ http }) => {
      assert.deepEqual(await sendUser(http, {}), whole)
      assert.deepEqual(await sendUser(http, { role: 'admin' }), whole)
    }),

    step('numbers', {}, async ({ http }) => {
      const ageOf = async (age: unknown) => {
        const { body } = await http.post('/api/users', { json: { ...user, age } })
        return body.data?.user?.age ?? body.detail?.[0]?.type
      }
      assert.equal(await ageOf('28'), 28)
      assert.equal(await ageOf(28), 28)
      assert.equal(await ageOf(true), 1)
      assert.equal(await ageOf(28.5), 'int_from_float')
      assert.equal(await ageOf('28.5'), 'int_parsing')
      assert.equal(await ageOf(null), 'int_type')
      assert.equal(await ageOf(151), 'less_than_equal')
    }),

    step('null', {}, async ({ http }) => {
      assert.deepEqual(await sendUser(http, { nickname: null }), whole)
      assert.deepEqual(await sendUser(http, { active: null }), ['bool_type body.active'])
      assert.deepEqual(await sendUser(http, { tags: 'a' }), ['list_type body.tags'])
    }),

    step('nested', {}, async ({ http }) => {
      const home = { city: '東京', zip: '100-0001' }
      assert.deepEqual(await sendUser(http, { address: home }), { ...whole, address: home })
      assert.deepEqual(await sendUser(http, { friends: [home, { city: 'x' }, 'y', null] }), [
        'missing body.friends.1.zip',
        'model_attributes_type body.friends.2',
        'model_attributes_type body.friends.3',
      ])
    }),

    step('three-places', { show: 'app.ts#put' }, async ({ http }) => {
      const { status, body } = await http.put('/api/users/0?notify=maybe', { json: { age: -1 } })
      assert.equal(status, 422)
      assert.deepEqual(faults(body.detail), [
        'greater_than path.user_id',
        'bool_parsing query.notify',
        'missing body.name',
        'greater_than_equal body.age',
        'missing body.email',
      ])
    }),

    step('broken-hides', {}, async ({ http }) => {
      const headers = { 'content-type': 'application/json' }
      const { body } = await http.put('/api/users/0?notify=maybe', { body: '{', headers })
      assert.equal(body.detail?.[0]?.type, 'json_invalid')
      assert.equal(body.detail?.[1], undefined)
    }),

    step('typo', {}, async ({ http }) => {
      const { usename, ...rest } = yamada
      const { body } = await http.post('/raw', { json: { username: usename, ...rest } })
      assert.deepEqual(faults(body.detail), ['missing body.usename'])
      const anything = await http.post('/raw', { json: { ...yamada, email: 'not an address' } })
      assert.equal(anything.status, 200)
    }),

    step('password-back', { show: ['app.ts#fixed', 'models.ts#fixed-info'] }, async ({ http }) => {
      const unsafe = await http.post('/raw', { json: yamada })
      assert.match(unsafe.text, /Passw0rd!/)
      const { usename: username, ...rest } = yamada
      const safe = await http.post('/raw_fixed', { json: { username, ...rest } })
      assert.deepEqual(safe.body.data, { register_info: { username: 'yamada', email: 'yamada@example.com' } })
      assert.doesNotMatch(safe.text, /Passw0rd!/)
      const bad = await http.post('/raw_fixed', { json: { username, email: 'not an address', password: 'Passw0rd!' } })
      assert.deepEqual(faults(bad.body.detail), ['string_pattern_mismatch body.email'])
      const rejected = await http.post('/raw_fixed', { json: { username, ...rest, password: 'secret-1' } })
      assert.equal(rejected.body.detail?.[0]?.input, 'secret-1')
    }),

    step('naive', { show: 'app.ts#naive' }, async ({ app, serve }) => {
      const http = serve(app.createNaiveApp())
      const headers = { 'content-type': 'application/json' }
      const broken = await http.post('/raw', { body: '{', headers })
      assert.equal(broken.status, 400)
      assert.match(broken.headers['content-type'] ?? '', /^text\/html/)
      const other = { body: JSON.stringify(yamada), headers: { 'content-type': 'application/vnd.api+json' } }
      assert.equal((await http.post('/raw', other)).status, 400)
      const wrong = { usename: ['a'], email: {}, password: 1, role: 'admin' }
      const taken = await http.post('/raw', { json: wrong })
      assert.deepEqual(taken.body, { register_info: wrong })
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      step('takes', {}, async ({ http }) => {
        const { status, body } = await register(http, 'Passw0rd!')
        assert.equal(status, 201)
        assert.partialDeepStrictEqual(body, { user: { username: 'yamada', email: 'yamada@example.com' } })
      }),
      step('no-password-back', {}, async ({ http }) => {
        const { body, text } = await register(http, 'Passw0rd!')
        assert.deepEqual(body, { user: { username: 'yamada', email: 'yamada@example.com' } })
        assert.doesNotMatch(text, /Passw0rd!/)
      }),
      step('too-short', {}, async ({ http }) => {
        assert.deepEqual(await told(http, 'short'), ['String should have at least 8 characters'])
        assert.deepEqual(await told(http, `Passw0rd!${'x'.repeat(42)}`), ['String should have at most 50 characters'])
      }),
      step('uppercase', {}, async ({ http }) => {
        assert.deepEqual(await told(http, 'passw0rd!'), [
          'Value error, Password must contain at least one uppercase letter',
        ])
      }),
      step('number', {}, async ({ http }) => {
        assert.deepEqual(await told(http, 'Password!'), ['Value error, Password must contain at least one number'])
        assert.equal((await register(http, 'Passw٣rd!')).status, 201)
      }),
      step('punctuation', {}, async ({ http }) => {
        assert.deepEqual(await told(http, 'Passw0rd'), [
          'Value error, Password must contain at least one punctuation mark',
        ])
      }),
      step('first-rule', {}, async ({ http }) => {
        assert.deepEqual(await told(http, 'password'), [
          'Value error, Password must contain at least one uppercase letter',
        ])
        assert.deepEqual(await told(http, 'PASSWORD'), ['Value error, Password must contain at least one number'])
      }),
    ],
  },
})

const register = (http: HttpHandle, password: string) =>
  http.post('/register', { json: { username: 'yamada', email: 'yamada@example.com', password } })

/** The messages that a password brings. */
async function told(http: HttpHandle, password: string): Promise<unknown[]> {
  const { detail } = (await register(http, password)).body
  return Array.isArray(detail) ? detail.map(({ msg }: { msg: string }) => msg) : []
}
