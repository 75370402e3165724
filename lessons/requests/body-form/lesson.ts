import assert from 'node:assert/strict'
import { defineLesson, step, stepFor } from 'fstudy'

const appStep = stepFor<typeof import('./app.ts')>()

const missing = (name: string) => ({ type: 'missing', loc: ['body', name], msg: 'Field required', input: null })

const tooShort = (name: string, input: string, least: number) => ({
  type: 'string_too_short',
  loc: ['body', name],
  msg: `String should have at least ${least} characters`,
  input,
  ctx: { min_length: least },
})

const noBoolean = (name: string, input: string) => ({
  type: 'bool_parsing',
  loc: ['body', name],
  msg: 'Input should be a valid boolean, unable to interpret input',
  input,
})

/** A body as it is sent, with the content type that says how to read it. */
const typed = (type: string, body: string) => ({ headers: { 'content-type': type }, body })

const urlencoded = (body: string) => typed('application/x-www-form-urlencoded', body)

/** A multipart body by hand: a line with the boundary before each part, and one with two more dashes at the end. */
const multipart = (...parts: [name: string, value: string][]) =>
  typed(
    'multipart/form-data; boundary=fstudy',
    [
      ...parts.map(([name, value]) => `--fstudy\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
      '--fstudy--\r\n',
    ].join(''),
  )

const user = 'username=yamada&password=mypassword123'
const sender = 'name=yamada&email=y@example.com'

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('urlencoded', { show: ['app.ts#person', 'app.ts#form-route'] }, async ({ http }) => {
      const { status, body } = await http.post('/form_params', urlencoded('name=yamada&age=5'))
      assert.equal(status, 200)
      assert.deepEqual(body, null)

      const pairs = await http.post('/form_params', { form: { age: '5', name: 'yamada' } })
      assert.equal(pairs.status, 200)
    }),

    step('empty-is-absent', { show: 'app.ts#person' }, async ({ http }) => {
      const { status, body } = await http.post('/form_params', urlencoded('name=&age=5'))
      assert.equal(status, 422)
      assert.deepEqual(body.detail, [missing('name')])

      const space = await http.post('/form_params', urlencoded('name=+&age=1'))
      assert.equal(space.status, 200)
      assert.deepEqual(space.body, null)
    }),

    step('limits', { show: 'app.ts#person' }, async ({ http }) => {
      const { status, body } = await http.post('/form_params', urlencoded('name=12345678901&age=10'))
      assert.equal(status, 422)
      assert.deepEqual(body.detail, [
        {
          type: 'string_too_long',
          loc: ['body', 'name'],
          msg: 'String should have at most 10 characters',
          input: '12345678901',
          ctx: { max_length: 10 },
        },
        { type: 'less_than', loc: ['body', 'age'], msg: 'Input should be less than 10', input: '10', ctx: { lt: 10 } },
      ])
    }),

    step('last-wins', {}, async ({ http }) => {
      for (const sent of ['name=a&age=x&age=2', 'name=12345678901&name=ok&age=1']) {
        const { status, body } = await http.post('/form_params', urlencoded(sent))
        assert.equal(status, 200)
        assert.deepEqual(body, null)
      }
      const lastBad = await http.post('/form_params', urlencoded('name=a&age=2&age='))
      assert.equal(lastBad.status, 422)
      assert.deepEqual(lastBad.body.detail, [missing('age')])
    }),

    step('multipart', { show: 'app.ts#form-route' }, async ({ http }) => {
      for (const name of ['yamada', '田中太郎']) {
        const { status, body } = await http.post('/form_params', multipart(['name', name], ['age', '5']))
        assert.equal(status, 200)
        assert.deepEqual(body, null)
      }
      const empty = await http.post('/form_params', multipart(['name', ''], ['age', '5']))
      assert.equal(empty.status, 422)
      assert.deepEqual(empty.body.detail, [missing('name')])
    }),

    step('content-type', {}, async ({ http }) => {
      const text = 'name=a&age=5'
      for (const sent of [typed('text/plain', text), { body: text }]) {
        const { status, body } = await http.post('/form_params', sent)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [missing('name'), missing('age')])
      }
      const json = await http.post('/login', { json: { username: 'yamada', password: 'mypassword123' } })
      assert.equal(json.status, 422)
      assert.deepEqual(json.body.detail, [missing('username'), missing('password')])

      const type = 'Application/X-WWW-Form-Urlencoded; charset=utf-8'
      const capitals = await http.post('/form_params', typed(type, text))
      assert.equal(capitals.status, 200)
    }),

    step('login', { show: ['app.ts#login', 'app.ts#login-route'] }, async ({ http }) => {
      const { status, body, text } = await http.post('/login', urlencoded(user))
      assert.equal(status, 200)
      assert.deepEqual(body, {
        message: 'Hello World',
        code: 200,
        data: { username: 'yamada', remember: false, scope: [] },
      })
      assert.doesNotMatch(text, /mypassword123/)
    }),

    step('checkbox', { show: 'app.ts#login' }, async ({ http }) => {
      for (const [sent, remember] of Object.entries({ on: true, '': false, 0: false, false: false })) {
        const { status, body } = await http.post('/login', urlencoded(`${user}&remember=${sent}`))
        assert.equal(status, 200)
        assert.equal(body.data?.remember, remember)
      }
      const bad = await http.post('/login', urlencoded(`${user}&remember=maybe`))
      assert.equal(bad.status, 422)
      assert.deepEqual(bad.body.detail, [noBoolean('remember', 'maybe')])
    }),

    step('multi-select', { show: 'app.ts#login' }, async ({ http }) => {
      const { status, body } = await http.post('/login', urlencoded(`${user}&scope=x&scope=&scope=y`))
      assert.equal(status, 200)
      assert.deepEqual(body.data?.scope, ['x', '', 'y'])

      const one = await http.post('/login', urlencoded(`${user}&scope=a+b`))
      assert.deepEqual(one.body.data?.scope, ['a b'])
    }),

    step('all-faults', { show: 'app.ts#login' }, async ({ http }) => {
      const { status, body } = await http.post('/login', urlencoded('remember=2&password=short'))
      assert.equal(status, 422)
      assert.deepEqual(body.detail, [missing('username'), tooShort('password', 'short', 8), noBoolean('remember', '2')])
    }),

    step('broken-multipart', {}, async ({ http }) => {
      const details = {
        'multipart/form-data': 'Missing boundary in multipart.',
        'multipart/form-data; boundary=x': 'Invalid multipart data.',
      }
      for (const [type, detail] of Object.entries(details)) {
        const { status, body } = await http.post('/form_params', typed(type, 'name=a&age=5'))
        assert.equal(status, 400)
        assert.deepEqual(body, { detail })
      }
    }),

    step('file-for-text', { show: 'app.ts#person' }, async ({ http }) => {
      const file = { name: 'f.txt', type: 'text/plain', content: 'hello' }
      const { status, body } = await http.post('/form_params', { form: { age: 5 }, files: { name: file } })
      assert.equal(status, 422)
      assert.equal(body.detail?.[0]?.type, 'string_type')
      assert.deepEqual(body.detail?.[0]?.loc, ['body', 'name'])
      assert.equal(body.detail?.[0]?.msg, 'Input should be a valid string')
      assert.deepEqual(body.detail?.[0]?.input, { filename: 'f.txt', size: 5 })

      const nothing = { name: '', content: '' }
      const unchosen = await http.post('/form_params', { form: { age: 5 }, files: { name: nothing } })
      assert.equal(unchosen.status, 422)
      assert.deepEqual(unchosen.body.detail, [missing('name')])
    }),

    step('not-like-query', { show: ['app.ts#person', 'app.ts#query-route'] }, async ({ http, log }) => {
      log('Query')
      const query = await http.get('/query_params?name=&age=5')
      assert.equal(query.status, 422)
      assert.deepEqual(query.body.detail, [
        {
          type: 'string_too_short',
          loc: ['query', 'name'],
          msg: 'String should have at least 1 character',
          input: '',
          ctx: { min_length: 1 },
        },
      ])

      log('Form')
      const form = await http.post('/form_params', urlencoded('name=&age=5'))
      assert.equal(form.status, 422)
      assert.deepEqual(form.body.detail, [missing('name')])

      const elsewhere = await http.post('/form_params?name=yamada&age=5')
      assert.equal(elsewhere.status, 422)
      assert.deepEqual(elsewhere.body.detail, [missing('name'), missing('age')])
    }),

    step('get-with-body', { show: ['app.ts#form-route', 'app.ts#query-route'] }, async ({ http, log }) => {
      log("new Request(url, { method: 'GET', body })")
      const withBody = { method: 'GET', body: 'name=b&age=1' }
      assert.throws(() => new Request('http://127.0.0.1/', withBody), {
        name: 'TypeError',
        message: 'Request with GET/HEAD method cannot have body.',
      })

      log('GET, node:http')
      const sent = await http.get('/query_params?name=a&age=5', urlencoded('name=b&age=1'))
      assert.equal(sent.status, 200)
      assert.deepEqual(sent.body.data, { name: 'a', age: 5 })

      const refused = await http.get('/form_params?name=a&age=5')
      assert.equal(refused.status, 405)
      assert.equal(refused.headers.allow, 'POST')
      assert.deepEqual(refused.body, { detail: 'Method Not Allowed' })
    }),

    appStep('password-in-url', { show: 'app.ts#access-log' }, async ({ app, serve, log }) => {
      const lines: string[] = []
      const logged = serve(app.createAccessLoggedApp((line) => lines.push(line)))
      const get = await logged.get(`/login?${user}`)
      assert.equal(get.status, 200)
      const post = await logged.post('/login', urlencoded(user))
      assert.equal(post.status, 200)
      for (const line of lines) log(line)
      assert.deepEqual(lines, ['GET /login?username=yamada&password=mypassword123', 'POST /login'])
    }),

    appStep(
      'password-in-log',
      { show: ['app.ts#logged', 'app.ts#log-all', 'app.ts#log-safely'] },
      async ({ app, serve, log }) => {
        const lines: string[] = []
        const write = (line: string) => lines.push(line)
        for (const line of [app.logAll, app.logSafely]) {
          const { status, body } = await serve(app.createLoggedApp(line, write)).post(
            '/login',
            urlencoded('username=yamada&password=short'),
          )
          assert.equal(status, 422)
          assert.deepEqual(body.detail, [tooShort('password', 'short', 8)])
        }
        for (const line of lines) log(line)
        assert.match(lines[0] ?? '', /"input":"short"/)
        assert.equal(lines[1], 'body.password: string_too_short')
      },
    ),

    appStep('qs', { show: ['app.ts#naive-qs', 'app.ts#login'] }, async ({ app, http, serve, log }) => {
      log('express.urlencoded({ extended: true })')
      const naive = serve(app.createNaiveApp())
      const shapes = {
        'scope=a': { scope: 'a' },
        'scope=a&scope=b': { scope: ['a', 'b'] },
        'scope[]=a': { scope: ['a'] },
        'scope[x]=a': { scope: { x: 'a' } },
      }
      for (const [sent, values] of Object.entries(shapes)) {
        assert.deepEqual((await naive.post('/form', urlencoded(sent))).body, values)
      }
      const parts = await naive.post('/form', multipart(['scope', 'a']))
      assert.deepEqual(parts.body, null)

      log('endpoint({ form })')
      const one = await http.post('/login', urlencoded(`${user}&scope=a`))
      assert.deepEqual(one.body.data?.scope, ['a'])
      const brackets = await http.post('/login', urlencoded(`${user}&scope[]=a`))
      assert.deepEqual(brackets.body.data?.scope, [])
      const several = await http.post(
        '/login',
        multipart(['password', 'mypassword123'], ['username', 'a'], ['scope', 'a']),
      )
      assert.deepEqual(several.body.data?.scope, ['a'])
    }),

    appStep('json-too', { show: ['app.ts#naive-json', 'app.ts#login-route'] }, async ({ app, http, serve, log }) => {
      const json = { username: 'yamada', password: { $ne: '' } }
      log('express.json(), express.urlencoded()')
      const naive = await serve(app.createNaiveApp()).post('/either', { json })
      assert.equal(naive.status, 200)
      assert.deepEqual(naive.body, json)

      log('endpoint({ form })')
      const { status, body } = await http.post('/login', { json })
      assert.equal(status, 422)
      assert.deepEqual(body.detail, [missing('username'), missing('password')])
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      step('contact-defaults', {}, async ({ http }) => {
        const { status, body } = await http.post('/contact', urlencoded(sender))
        assert.equal(status, 200)
        assert.deepEqual(body.data, { name: 'yamada', email: 'y@example.com', newsletter: false, topic: [] })
      }),
      step('contact-name', {}, async ({ http }) => {
        const empty = await http.post('/contact', urlencoded('name=&email=y@example.com'))
        assert.equal(empty.status, 422)
        assert.deepEqual(empty.body.detail, [missing('name')])

        const longest = await http.post('/contact', { form: { name: 'a'.repeat(20), email: 'y@example.com' } })
        assert.equal(longest.status, 200)
        const long = await http.post('/contact', { form: { name: 'a'.repeat(21), email: 'y@example.com' } })
        assert.equal(long.status, 422)
        assert.deepEqual(long.body.detail?.[0]?.ctx, { max_length: 20 })
      }),
      step('contact-email', {}, async ({ http }) => {
        const good = await http.post('/contact', { form: { name: 'yamada', email: 'hanako.yamada+1@mail.example.jp' } })
        assert.equal(good.status, 200)
        for (const email of ['yamada', 'yamada@', '@example.com', 'to y@example.com']) {
          const { status, body } = await http.post('/contact', { form: { name: 'yamada', email } })
          assert.equal(status, 422)
          assert.equal(body.detail?.[0]?.type, 'string_pattern_mismatch')
          assert.deepEqual(body.detail?.[0]?.loc, ['body', 'email'])
        }
      }),
      step('contact-newsletter', {}, async ({ http }) => {
        for (const [sent, newsletter] of Object.entries({ on: true, '': false, off: false })) {
          const { body } = await http.post('/contact', urlencoded(`${sender}&newsletter=${sent}`))
          assert.equal(body.data?.newsletter, newsletter)
        }
        const { status, body } = await http.post('/contact', urlencoded(`${sender}&newsletter=maybe`))
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [noBoolean('newsletter', 'maybe')])
      }),
      step('contact-topics', {}, async ({ http }) => {
        const two = await http.post('/contact', urlencoded(`${sender}&topic=order&topic=&topic=refund`))
        assert.deepEqual(two.body.data?.topic, ['order', '', 'refund'])
        const one = await http.post('/contact', urlencoded(`${sender}&topic=order`))
        assert.deepEqual(one.body.data?.topic, ['order'])
      }),
      step('contact-multipart', {}, async ({ http }) => {
        const parts = multipart(['topic', 'a'], ['email', 'y@example.com'], ['topic', 'b'], ['name', '田中'])
        const { status, body } = await http.post('/contact', parts)
        assert.equal(status, 200)
        assert.deepEqual(body.data, { name: '田中', email: 'y@example.com', newsletter: false, topic: ['a', 'b'] })
      }),
      step('contact-json', {}, async ({ http }) => {
        const { status, body } = await http.post('/contact', { json: { name: 'yamada', email: 'y@example.com' } })
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [missing('name'), missing('email')])
      }),
    ],
  },
})
