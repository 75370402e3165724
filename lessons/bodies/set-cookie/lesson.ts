import assert from 'node:assert/strict'
import { defineLesson, stepFor, type HttpHandle } from 'fstudy'
import { cookieOf, isDeleted } from './lines.ts'

const step = stepFor<typeof import('./app.ts')>()
const yourStep = stepFor<typeof import('./answer.ts')>()

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('set', { show: 'app.ts#cookie' }, async ({ http }) => {
      for (const [path, value] of [
        ['/cookie', 'fake-session-id'],
        ['/cookie2', 'fake-session-id-2'],
      ] as const) {
        const { body, cookies } = await http.get(`${path}?a=1&b=2`)
        assert.deepEqual(body.data, { result: 3 })
        assert.equal(cookies.length, 1)
        assert.deepEqual(cookieOf(cookies[0]), {
          name: '_session_id',
          value,
          attributes: { path: '/', samesite: 'Lax' },
        })
      }
    }),

    step('not-on-error', {}, async ({ http }) => {
      const { status, cookies } = await http.get('/cookie?a=x&b=2')
      assert.equal(status, 422)
      assert.deepEqual(cookies, [])
    }),

    step('safe', { show: 'app.ts#options' }, async ({ http }) => {
      const { cookies } = await http.get('/cookie_safe?a=1&b=2')
      const { expires: _, ...attributes } = cookieOf(cookies[0]).attributes
      assert.deepEqual(attributes, {
        httponly: true,
        'max-age': '3600',
        path: '/account',
        samesite: 'Strict',
        secure: true,
      })
    }),

    step('life', { show: 'app.ts#value' }, async ({ http }) => {
      const session = await http.get('/cookie_value?value=a')
      assert.equal(cookieOf(session.cookies[0]).attributes['max-age'], undefined)
      const hour = await http.get('/cookie_value?value=a&max_age=3600')
      assert.equal(cookieOf(hour.cookies[0]).attributes['max-age'], '3600')
    }),

    step('same-site', {}, async ({ http }) => {
      const attributesOf = async (samesite: string) =>
        cookieOf((await http.get(`/cookie_value?value=a&samesite=${samesite}`)).cookies[0]).attributes
      assert.equal((await attributesOf('strict')).samesite, 'Strict')
      const none = await attributesOf('none')
      assert.equal(none.samesite, 'None')
      assert.equal(none.secure, true)
      const unknown = await http.get('/cookie_value?value=a&samesite=maybe')
      assert.equal(unknown.status, 500)
      assert.deepEqual(unknown.cookies, [])
    }),

    step('two', { show: 'app.ts#two' }, async ({ http }) => {
      const { cookies } = await http.get('/cookie_two')
      assert.deepEqual(
        cookies.map((line) => cookieOf(line).name),
        ['_session_id', 'theme'],
      )
      assert.equal(cookieOf(cookies[1]).attributes['max-age'], '31536000')
    }),

    step('delete', { show: 'app.ts#delete' }, async ({ http }) => {
      const { cookies } = await http.get('/cookie_delete')
      assert.equal(isDeleted(cookieOf(cookies[0])), true)
      assert.equal(cookieOf(cookies[0]).attributes.path, '/')
      const other = await http.get('/cookie_delete?path=/account')
      assert.equal(cookieOf(other.cookies[0]).attributes.path, '/account')
    }),

    step('read', { show: 'app.ts#read' }, async ({ http }) => {
      const read = async (cookie?: string) =>
        (await http.get('/cookie_read', cookie === undefined ? {} : { headers: { cookie } })).body.data?._session_id
      assert.equal(await read(), null)
      assert.equal(await read('_session_id=a; _session_id=b'), 'b')
      assert.equal(await read('_session_id=%E6%97%A5'), '%E6%97%A5')
      assert.equal(await read('_session_id="a b"'), 'a b')
      assert.equal(await read('_SESSION_ID=a'), null)
    }),

    step('lost', { show: 'app.ts#lost' }, async ({ http }) => {
      const { status, body, cookies } = await http.get('/cookie_lost')
      assert.equal(status, 401)
      assert.deepEqual(body, { detail: 'not allowed' })
      assert.deepEqual(cookies, [])
    }),

    step('unsafe', { show: 'app.ts#options' }, async ({ http }) => {
      const [unsafe, safe] = [await http.get('/cookie?a=1&b=2'), await http.get('/cookie_safe?a=1&b=2')]
      for (const name of ['httponly', 'secure', 'max-age']) {
        assert.equal(cookieOf(unsafe.cookies[0]).attributes[name], undefined)
        assert.notEqual(cookieOf(safe.cookies[0]).attributes[name], undefined)
      }
    }),

    step('express-ways', { show: ['app.ts#naive', 'app.ts#quoted'] }, async ({ app, serve, http }) => {
      const naive = await serve(app.createNaiveApp()).get('/cookie')
      const { value, attributes } = cookieOf(naive.cookies[0])
      assert.equal(value, 'a%2Fb%2Bc%3D%3D')
      assert.equal(attributes['max-age'], '3')
      assert.equal(attributes.samesite, undefined)
      const ours = await http.get('/cookie_value?max_age=3600', { query: { value: 'a/b+c==' } })
      assert.equal(cookieOf(ours.cookies[0]).value, '"a/b+c=="')
      const plain = await http.get('/cookie_value', { query: { value: 'abc123' } })
      assert.equal(cookieOf(plain.cookies[0]).value, 'abc123')
    }),

    step('kept-on-error', { show: 'app.ts#naive' }, async ({ app, serve }) => {
      const { status, cookies } = await serve(app.createNaiveApp()).get('/cookie_lost')
      assert.equal(status, 401)
      assert.equal(cookieOf(cookies[0]).value, 'lost')
    }),

    step('other-path', { show: ['app.ts#naive', 'app.ts#delete'] }, async ({ app, serve, http }) => {
      const set = cookieOf((await http.get('/cookie_safe?a=1&b=2')).cookies[0])
      const naive = cookieOf((await serve(app.createNaiveApp()).get('/cookie_delete')).cookies[0])
      assert.notEqual(naive.attributes.path, set.attributes.path)
      const right = cookieOf((await http.get('/cookie_delete?path=/account')).cookies[0])
      assert.equal(right.attributes.path, set.attributes.path)
      assert.equal(isDeleted(right), true)
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      yourStep('sets', {}, async ({ app, http }) => {
        const { status, cookies } = await login(http, app.rightPassword)
        assert.equal(status, 200)
        assert.equal(cookies.length, 1)
        assert.equal(cookieOf(cookies[0]).name, 'sid')
      }),
      yourStep('http-only', {}, async ({ app, http }) => {
        assert.equal((await session(http, app.rightPassword)).httponly, true)
      }),
      yourStep('secure', {}, async ({ app, http }) => {
        assert.equal((await session(http, app.rightPassword)).secure, true)
      }),
      yourStep('lax', {}, async ({ app, http }) => {
        assert.equal((await session(http, app.rightPassword)).samesite, 'Lax')
      }),
      yourStep('one-hour', {}, async ({ app, http }) => {
        assert.equal((await session(http, app.rightPassword))['max-age'], '3600')
      }),
      yourStep('not-when-refused', {}, async ({ http }) => {
        const { status, cookies } = await login(http, 'wrong')
        assert.equal(status, 401)
        assert.deepEqual(cookies, [])
      }),
      yourStep('deletes', {}, async ({ http }) => {
        const { cookies } = await http.post('/logout')
        assert.equal(isDeleted(cookieOf(cookies[0])), true)
      }),
      yourStep('same-cookie', {}, async ({ app, http }) => {
        const { name, attributes } = cookieOf((await http.post('/logout')).cookies[0])
        assert.deepEqual([name, attributes.path], ['sid', (await session(http, app.rightPassword)).path])
      }),
    ],
  },
})

const login = (http: HttpHandle, password: string) => http.post('/login', { query: { password } })
const session = async (http: HttpHandle, password: string) =>
  cookieOf((await login(http, password)).cookies[0]).attributes
