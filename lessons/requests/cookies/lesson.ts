import assert from 'node:assert/strict'
import { defineLesson, step, stepFor } from 'fstudy'

const appStep = stepFor<typeof import('./app.ts')>()
const yourStep = stepFor<typeof import('./answer.ts')>()

/** The options of a request with this `Cookie` header. */
const sent = (cookie: string | readonly string[]) => ({ headers: { cookie } })

const fault = (name: string, type: string, msg: string, input: string | null, ctx?: Record<string, unknown>) => ({
  type,
  loc: ['cookie', name],
  msg,
  input,
  ...(ctx && { ctx }),
})
const missing = (name: string) => fault(name, 'missing', 'Field required', null)
const noInteger = (name: string, input: string) =>
  fault(name, 'int_parsing', 'Input should be a valid integer, unable to parse string as an integer', input)
const noTheme = (input: string) =>
  fault('theme', 'enum', "Input should be 'light' or 'dark'", input, { expected: "'light' or 'dark'" })
const tooShort = (input: string) =>
  fault('session_id', 'string_too_short', 'String should have at least 4 characters', input, { min_length: 4 })

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('one-cookie', { show: ['app.ts#token', 'app.ts#cookie-params'] }, async ({ http }) => {
      const { status, body } = await http.get('/cookie_params', sent('token=abc'))
      assert.equal(status, 200)
      assert.deepEqual(body, { message: 'Hello World', code: 200, data: { token: 'abc' } })
    }),

    step('absent', { show: 'app.ts#token' }, async ({ http }) => {
      const none = await http.get('/cookie_params')
      assert.equal(none.status, 200)
      assert.deepEqual(none.body.data, { token: null })

      const empty = await http.get('/cookie_params', sent('token='))
      assert.deepEqual(empty.body.data, { token: '' })

      const bare = await http.get('/cookie_params', sent('token'))
      assert.equal(bare.status, 200)
      assert.deepEqual(bare.body.data, { token: null })
    }),

    step('many', {}, async ({ http }) => {
      for (const header of ['a=1; token=x; b=2', 'a=1;token=x;b=2', 'token = x ', '; ;token=x']) {
        const { body } = await http.get('/cookie_params', sent(header))
        assert.deepEqual(body.data, { token: 'x' })
      }
    }),

    step('repeated', {}, async ({ http }) => {
      const twice = await http.get('/cookie_params', sent('token=a; token=b'))
      assert.deepEqual(twice.body.data, { token: 'b' })

      const twoHeaders = await http.get('/cookie_params', sent(['token=a', 'token=b']))
      assert.deepEqual(twoHeaders.body.data, { token: 'b' })

      const lastGood = await http.get('/cookie_checks', sent('session_id=abcd; visits=x; visits=2'))
      assert.equal(lastGood.status, 200)
      assert.equal(lastGood.body.data?.visits, 2)
    }),

    step('exact-names', { show: ['app.ts#token', 'app.ts#required'] }, async ({ http }) => {
      const capital = await http.get('/cookie_params', sent('Token=x'))
      assert.deepEqual(capital.body.data, { token: null })
      const both = await http.get('/cookie_params', sent('token=b; TOKEN=a'))
      assert.deepEqual(both.body.data, { token: 'b' })

      const hyphen = await http.get('/cookie_checks', sent('session-id=abcd'))
      assert.equal(hyphen.status, 422)
      assert.deepEqual(hyphen.body.detail, [missing('session_id')])
    }),

    step('quotes', {}, async ({ http }) => {
      const values = { '"a b"': 'a b', '""': '', '"': '"', '"a\\"b"': 'a"b', 'a b': 'a b' }
      for (const [written, token] of Object.entries(values)) {
        const { body } = await http.get('/cookie_params', sent(`token=${written}`))
        assert.deepEqual(body.data, { token })
      }
    }),

    step('semicolon', {}, async ({ http }) => {
      const { status, body } = await http.get('/cookie_params', sent('token="a;b"'))
      assert.equal(status, 200)
      assert.deepEqual(body.data, { token: '"a' })
    }),

    step('as-sent', {}, async ({ http }) => {
      for (const token of ['a%20b', '%E6%97%A5', 'a+b', 'a,b', 'null']) {
        const { body } = await http.get('/cookie_params', sent(`token=${token}`))
        assert.deepEqual(body.data, { token })
      }
    }),

    step('one-place', { show: ['app.ts#token', 'app.ts#cookie-params'] }, async ({ http }) => {
      const query = await http.get('/cookie_params?token=x')
      assert.deepEqual(query.body.data, { token: null })

      const header = await http.get('/cookie_params', { headers: { token: 'x' } })
      assert.deepEqual(header.body.data, { token: null })
    }),

    step('required', { show: 'app.ts#required' }, async ({ http }) => {
      for (const options of [{}, sent('other=1')]) {
        const { status, body } = await http.get('/cookie_checks', options)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [missing('session_id')])
      }
      const { status, body } = await http.get('/cookie_checks', sent('session_id=abcd'))
      assert.equal(status, 200)
      assert.deepEqual(body.data, { session_id: 'abcd', visits: 0, theme: null })
    }),

    step('lengths', { show: 'app.ts#required' }, async ({ http }) => {
      for (const [written, input] of Object.entries({ abc: 'abc', '': '', '"ab"': 'ab' })) {
        const { status, body } = await http.get('/cookie_checks', sent(`session_id=${written}`))
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [tooShort(input)])
      }
      const long = await http.get('/cookie_checks', sent('session_id=abcdefghijklm'))
      assert.equal(long.status, 422)
      assert.equal(long.body.detail?.[0]?.type, 'string_too_long')
    }),

    step('converted', { show: 'app.ts#converted' }, async ({ http }) => {
      const all = await http.get('/cookie_checks', sent('session_id=abcd; visits= 5 ; theme=dark'))
      assert.equal(all.status, 200)
      assert.deepEqual(all.body.data, { session_id: 'abcd', visits: 5, theme: 'dark' })

      for (const visits of ['', '1.5']) {
        const { status, body } = await http.get('/cookie_checks', sent(`session_id=abcd; visits=${visits}`))
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [noInteger('visits', visits)])
      }
      for (const theme of ['', 'DARK']) {
        const { status, body } = await http.get('/cookie_checks', sent(`session_id=abcd; theme=${theme}`))
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [noTheme(theme)])
      }
    }),

    step('all-faults', { show: ['app.ts#required', 'app.ts#converted'] }, async ({ http }) => {
      const two = await http.get('/cookie_checks', sent('theme=blue; visits=-1; session_id=abcd'))
      assert.equal(two.status, 422)
      const tooSmall = 'Input should be greater than or equal to 0'
      assert.deepEqual(two.body.detail, [
        fault('visits', 'greater_than_equal', tooSmall, '-1', { ge: 0 }),
        noTheme('blue'),
      ])

      const three = await http.get('/cookie_checks', sent('visits=x; theme='))
      assert.equal(three.status, 422)
      assert.deepEqual(three.body.detail, [missing('session_id'), noInteger('visits', 'x'), noTheme('')])
    }),

    step('ellipsis', { show: ['app.ts#token', 'app.ts#required'] }, async ({ http, log }) => {
      log('token: Annotated[str | None, Cookie(...)] = None')
      const none = await http.get('/cookie_params')
      assert.equal(none.status, 200)
      const { body } = await http.get('/openapi.json')
      const ofToken = body.paths?.['/cookie_params']?.get?.parameters?.[0]
      assert.deepEqual([ofToken?.name, ofToken?.in, ofToken?.required], ['token', 'cookie', false])

      log('session_id: Annotated[str, Cookie()]')
      const refused = await http.get('/cookie_checks')
      assert.equal(refused.status, 422)
      const ofSession = body.paths?.['/cookie_checks']?.get?.parameters?.[0]
      assert.deepEqual([ofSession?.name, ofSession?.in, ofSession?.required], ['session_id', 'cookie', true])
    }),

    appStep('split', { show: 'naive.ts#naive-split' }, async ({ app, http, serve, log }) => {
      log("header.split('; '), pair.split('=')")
      const naive = serve(app.createNaiveApp())
      const wrong = { 'token=a=b': 'a', 'a=1;token=x': null, 'token=': null, 'token=a; token=b': 'a' }
      for (const [header, token] of Object.entries(wrong)) {
        const { body } = await naive.get('/split', sent(header))
        assert.deepEqual(body, { token })
      }

      log('endpoint({ cookie })')
      const right = { 'token=a=b': 'a=b', 'a=1;token=x': 'x', 'token=': '', 'token=a; token=b': 'b' }
      for (const [header, token] of Object.entries(right)) {
        const { body } = await http.get('/cookie_params', sent(header))
        assert.deepEqual(body.data, { token })
      }
    }),

    appStep('package', { show: 'naive.ts#naive-package' }, async ({ app, http, serve, log }) => {
      log('decodeURIComponent(value), the first of a name')
      const naive = serve(app.createNaiveApp())
      const wrong = { 'token=a; token=b': 'a', 'token=a%20b': 'a b' }
      for (const [header, token] of Object.entries(wrong)) {
        const { body } = await naive.get('/package', sent(header))
        assert.deepEqual(body, { token })
      }

      log('endpoint({ cookie })')
      const right = { 'token=a; token=b': 'b', 'token=a%20b': 'a%20b' }
      for (const [header, token] of Object.entries(right)) {
        const { body } = await http.get('/cookie_params', sent(header))
        assert.deepEqual(body.data, { token })
      }
    }),

    step('not-ascii', { show: ['app.ts#encoded', 'app.ts#decode'] }, async ({ http, log }) => {
      log('token=日本')
      const raw = await http.get('/cookie_params', sent('token=日本'))
      assert.equal(raw.status, 200)
      assert.deepEqual(raw.body.data, { token: '\u00e6\u0097\u00a5\u00e6\u009c\u00ac' })

      log("response.cookie('token', '日本')")
      const { cookies } = await http.get('/fixed/set')
      assert.deepEqual(cookies, ['token=%E6%97%A5%E6%9C%AC; Path=/'])
      const read = await http.get('/fixed/read', sent('token=%E6%97%A5%E6%9C%AC'))
      assert.deepEqual(read.body.data, { token: '日本' })
      const broken = await http.get('/fixed/read', sent('token=100%'))
      assert.equal(broken.status, 400)
      assert.deepEqual(broken.body, { detail: 'The cookie token is not percent-encoded' })
    }),

    step('forged', { show: ['app.ts#cookie-alone', 'app.ts#csrf'] }, async ({ http, log }) => {
      const headers = { cookie: 'session_id=abcd', origin: 'https://evil.example' }
      const form = { amount: 100 }
      log('POST /naive/transfer')
      const forged = await http.post('/naive/transfer', { headers, form })
      assert.equal(forged.status, 200)
      assert.deepEqual(forged.body.data, { sent: 100 })

      log('POST /fixed/transfer')
      const without = await http.post('/fixed/transfer', { headers, form })
      assert.equal(without.status, 422)
      const guessed = await http.post('/fixed/transfer', { headers: { ...headers, 'x-csrf-token': 'guess' }, form })
      assert.equal(guessed.status, 403)

      const own = await http.get('/fixed/secret', sent('session_id=abcd'))
      const secret = String(own.body.data?.secret)
      const meant = await http.post('/fixed/transfer', {
        headers: { cookie: 'session_id=abcd', 'x-csrf-token': secret },
        form,
      })
      assert.equal(meant.status, 200)
      assert.deepEqual(meant.body.data, { sent: 100 })
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      yourStep('your-pairs', {}, ({ app, log }) => {
        for (const header of ['a=1; token=x; b=2', 'a=1;token=x;b=2', ' a = 1 ;  token = x;b=2 ']) {
          const cookies = app.parseCookies(header)
          log({ header, cookies: [...cookies] })
          assert.deepEqual(
            [...cookies],
            [
              ['a', '1'],
              ['token', 'x'],
              ['b', '2'],
            ],
          )
        }
      }),

      yourStep('your-nothing', {}, ({ app, log }) => {
        for (const header of ['', ' ', '; ;']) {
          const cookies = app.parseCookies(header)
          log({ header, cookies: [...cookies] })
          assert.deepEqual([...cookies], [])
        }
      }),

      yourStep('your-empty', {}, ({ app, log }) => {
        for (const [header, pair] of Object.entries({ 'token=': ['token', ''], token: ['', 'token'] })) {
          const cookies = app.parseCookies(header)
          log({ header, cookies: [...cookies] })
          assert.deepEqual([...cookies], [pair])
        }
      }),

      yourStep('your-equals', {}, ({ app, log }) => {
        const cookies = app.parseCookies('token=a=b; hash=YQ==')
        log([...cookies])
        assert.deepEqual(
          [...cookies],
          [
            ['token', 'a=b'],
            ['hash', 'YQ=='],
          ],
        )
      }),

      yourStep('your-last', {}, ({ app, log }) => {
        const cookies = app.parseCookies('token=a; Token=x; token=b')
        log([...cookies])
        assert.equal(cookies.get('token'), 'b')
        assert.equal(cookies.get('Token'), 'x')
      }),

      yourStep('your-quotes', {}, ({ app, log }) => {
        for (const [written, value] of Object.entries({ '"a b"': 'a b', '""': '', '"': '"', 'a"b"': 'a"b"' })) {
          const cookies = app.parseCookies(`token=${written}`)
          log({ written, value: cookies.get('token') ?? null })
          assert.equal(cookies.get('token'), value)
        }
      }),

      yourStep('your-backslash', {}, ({ app, log }) => {
        for (const [written, value] of Object.entries({ '"a\\"b"': 'a"b', '"a\\\\b"': 'a\\b', 'a\\b': 'a\\b' })) {
          const cookies = app.parseCookies(`token=${written}`)
          log({ written, value: cookies.get('token') ?? null })
          assert.equal(cookies.get('token'), value)
        }
      }),

      yourStep('your-semicolon', {}, ({ app, log }) => {
        const cookies = app.parseCookies('token="a;b"')
        log([...cookies])
        assert.deepEqual(
          [...cookies],
          [
            ['token', '"a'],
            ['', 'b"'],
          ],
        )
      }),

      yourStep('your-as-sent', {}, ({ app, log }) => {
        for (const value of ['a%20b', '100%', 'a+b']) {
          const cookies = app.parseCookies(`token=${value}`)
          log([...cookies])
          assert.equal(cookies.get('token'), value)
        }
      }),
    ],
  },
})
