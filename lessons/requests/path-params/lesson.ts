import assert from 'node:assert/strict'
import { defineLesson, stepFor } from 'fstudy'

const step = stepFor<typeof import('./app.ts')>()

type Place = 'path' | 'query'
const missing = (place: Place, name: string) => ({
  type: 'missing',
  loc: [place, name],
  msg: 'Field required',
  input: null,
})
const noInteger = (place: Place, name: string, input: string) => ({
  type: 'int_parsing',
  loc: [place, name],
  msg: 'Input should be a valid integer, unable to parse string as an integer',
  input,
})
const noBoolean = (place: Place, name: string, input: string) => ({
  type: 'bool_parsing',
  loc: [place, name],
  msg: 'Input should be a valid boolean, unable to interpret input',
  input,
})
const notFound = { detail: 'Not Found' }

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('template', { show: 'app.ts#path-params' }, async ({ http }) => {
      const { status, body } = await http.get('/path_params/3?page_nums=5')
      assert.equal(status, 200)
      assert.deepEqual(body, { message: 'Hello World', code: 200, data: { page_num: 3 } })
    }),

    step('from-query', { show: 'app.ts#path-params' }, async ({ http }) => {
      const { status, body } = await http.get('/path_params/3')
      assert.equal(status, 422)
      assert.deepEqual(body.detail, [missing('query', 'page_nums')])
    }),

    step('both-bad', {}, async ({ http }) => {
      const both = await http.get('/path_params/x?page_nums=y')
      assert.equal(both.status, 422)
      assert.deepEqual(both.body.detail, [noInteger('path', 'page_num', 'x'), noInteger('query', 'page_nums', 'y')])

      const pathOnly = await http.get('/path_params/x')
      assert.equal(pathOnly.status, 422)
      assert.deepEqual(pathOnly.body.detail, [noInteger('path', 'page_num', 'x'), missing('query', 'page_nums')])
    }),

    step('numbers', {}, async ({ http }) => {
      const accepted = { '007': 7, '-7': -7, '1_000': 1000, '5.0': 5, '%203%20': 3, '+3': 3 }
      for (const [sent, page_num] of Object.entries(accepted)) {
        const { status, body } = await http.get(`/path_params/${sent}?page_nums=1`)
        assert.equal(status, 200)
        assert.deepEqual(body.data, { page_num })
      }
      for (const sent of ['5.5', '1e3', '0x1', '3.', 'true']) {
        const { status, body } = await http.get(`/path_params/${sent}?page_nums=1`)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [noInteger('path', 'page_num', sent)])
      }
    }),

    step('not-from-query', { show: ['app.ts#path-params', 'app.ts#path-text'] }, async ({ http }) => {
      const number = await http.get('/path_params/3?page_num=9&page_nums=1')
      assert.equal(number.status, 200)
      assert.deepEqual(number.body.data, { page_num: 3 })

      const text = await http.get('/path_text/a/b?name=z&tag=y')
      assert.deepEqual(text.body.data, { name: 'a', tag: 'b' })
    }),

    step('fixed-first', { show: ['app.ts#first', 'app.ts#path-params'] }, async ({ http }) => {
      for (const path of ['/path_params/first', '/path_params/first?page_nums=x']) {
        const { status, body } = await http.get(path)
        assert.equal(status, 200)
        assert.deepEqual(body.data, { page_num: 'first' })
      }
    }),

    step('slash', {}, async ({ http }) => {
      const moved = {
        '/path_params/3/?page_nums=5': '/path_params/3?page_nums=5',
        '/path_params/x/': '/path_params/x',
        '/path_text/%E7%94%B0/b/?q=1': '/path_text/%E7%94%B0/b?q=1',
      }
      for (const [path, location] of Object.entries(moved)) {
        const { status, headers, text } = await http.get(path)
        assert.equal(status, 307)
        assert.equal(headers.location, location)
        assert.equal(text, '')
      }
    }),

    step('no-route', {}, async ({ http }) => {
      for (const path of ['/path_params/', '/path_params', '/path_params/3/4?page_nums=1', '/path_text//x']) {
        const { status, body } = await http.get(path)
        assert.equal(status, 404)
        assert.deepEqual(body, notFound)
      }
    }),

    step('utf8', { show: 'app.ts#path-text' }, async ({ http }) => {
      const japanese = await http.get('/path_text/%E7%94%B0%E4%B8%AD/a%20b')
      assert.equal(japanese.status, 200)
      assert.deepEqual(japanese.body.data, { name: '田中', tag: 'a b' })

      const emoji = await http.get('/path_text/%F0%9F%98%80/~')
      assert.deepEqual(emoji.body.data, { name: '😀', tag: '~' })
    }),

    step('plus', {}, async ({ http }) => {
      const plus = await http.get('/path_text/a+b/c%2Bd')
      assert.equal(plus.status, 200)
      assert.deepEqual(plus.body.data, { name: 'a+b', tag: 'c+d' })

      const marks = await http.get('/path_text/a&b/c=d')
      assert.deepEqual(marks.body.data, { name: 'a&b', tag: 'c=d' })
      const question = await http.get('/path_text/a%25b/c%3Fd')
      assert.deepEqual(question.body.data, { name: 'a%b', tag: 'c?d' })
    }),

    step('methods', { show: 'app.ts#first' }, async ({ http }) => {
      const put = await http.put('/path_params/first')
      assert.equal(put.status, 405)
      assert.equal(put.headers.allow, 'GET')
      assert.deepEqual(put.body, { detail: 'Method Not Allowed' })

      const post = await http.post('/path_params/x')
      assert.equal(post.status, 405)
      assert.equal(post.headers.allow, 'GET')
    }),

    step('shadowed', { show: ['app.ts#last', 'app.ts#fixed-order'] }, async ({ http, log }) => {
      log('/path_params/:page_num, /path_params/last')
      const late = await http.get('/path_params/last?page_nums=1')
      assert.equal(late.status, 422)
      assert.deepEqual(late.body.detail, [noInteger('path', 'page_num', 'last')])

      log('/fixed/pages/last, /fixed/pages/:page_num')
      const early = await http.get('/fixed/pages/last')
      assert.equal(early.status, 200)
      assert.deepEqual(early.body.data, { page_num: 'last' })
      const number = await http.get('/fixed/pages/3')
      assert.deepEqual(number.body.data, { page_num: 3 })
    }),

    step('unused', { show: ['app.ts#path-params', 'app.ts#unused-fixed'] }, async ({ http }) => {
      const [one, two] = [await http.get('/path_params/3?page_nums=1'), await http.get('/path_params/3?page_nums=2')]
      assert.deepEqual(one.body, two.body)
      const empty = await http.get('/path_params/3?page_nums=')
      assert.equal(empty.status, 422)
      assert.deepEqual(empty.body.detail, [noInteger('query', 'page_nums', '')])

      const fixed = await http.get('/fixed/unused/3')
      assert.equal(fixed.status, 200)
      assert.deepEqual(fixed.body.data, { page_num: 3 })
    }),

    step('default', { show: ['app.ts#default', 'app.ts#two-routes'] }, async ({ http, log }) => {
      log("'/defaulted/:page_num', int().default(1)")
      for (const path of ['/defaulted', '/defaulted/']) {
        const { status, body } = await http.get(path)
        assert.equal(status, 404)
        assert.deepEqual(body, notFound)
      }

      log("'/fixed/default', '/fixed/default/:page_num'")
      for (const [path, page_num] of Object.entries({ '/fixed/default': 1, '/fixed/default/4': 4 })) {
        const { status, body } = await http.get(path)
        assert.equal(status, 200)
        assert.deepEqual(body.data, { page_num })
      }
    }),

    step('twice', { show: ['app.ts#naive-twice', 'app.ts#path-text'] }, async ({ app, http, serve, log }) => {
      log('decodeURIComponent(request.params.name)')
      const naive = await serve(app.createNaiveApp()).get('/path_text/a%2520b')
      assert.deepEqual(naive.body, { name: 'a b' })

      log('endpoint({ path })')
      const { status, body } = await http.get('/path_text/a%2520b/x')
      assert.equal(status, 200)
      assert.deepEqual(body.data, { name: 'a%20b', tag: 'x' })
    }),

    step('parse-int', { show: ['app.ts#naive-number', 'app.ts#path-params'] }, async ({ app, http, serve, log }) => {
      log('request.params.page_num, Number.parseInt(…)')
      const naive = serve(app.createNaiveApp())
      const read = { '3': 3, '5a': 5, '1e3': 1, x: null }
      for (const [raw, parsed] of Object.entries(read)) {
        const { status, body } = await naive.get(`/path_params/${raw}`)
        assert.equal(status, 200)
        assert.deepEqual(body, { raw, parsed })
      }

      log('int()')
      const { status, body } = await http.get('/path_params/5a?page_nums=1')
      assert.equal(status, 422)
      assert.deepEqual(body.detail, [noInteger('path', 'page_num', '5a')])
    }),

    step('express-routes', { show: 'app.ts#strict' }, async ({ app, http, serve, log }) => {
      const cases = '/Path_Params/3'
      const slash = '/path_params/3/'
      log('express()')
      const loose = serve(app.createNaiveApp())
      for (const path of [cases, slash]) assert.equal((await loose.get(path)).status, 200)

      log("enable('strict routing'), enable('case sensitive routing')")
      const strict = serve(app.createStrictApp())
      for (const path of [cases, slash]) assert.equal((await strict.get(path)).status, 404)

      log('httpApp()')
      assert.equal((await http.get(`${cases}?page_nums=1`)).status, 404)
      assert.equal((await http.get(slash)).status, 307)
      const first = await http.get('/path_params/FIRST?page_nums=1')
      assert.equal(first.status, 422)
      assert.deepEqual(first.body.detail, [noInteger('path', 'page_num', 'FIRST')])
    }),

    step('wide-space', { show: 'app.ts#compiles' }, ({ app, log }) => {
      const wide = 'function f(a,\u3000b) { return a }'
      log(wide)
      assert.equal(app.compiles(wide), true)

      const open = 'function f(a, b) return a'
      log(open)
      assert.equal(app.compiles(open), false)
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      step('me-first', {}, async ({ http }) => {
        const { status, body } = await http.get('/users/me')
        assert.equal(status, 200)
        assert.deepEqual(body.data, { user_id: 'me' })
      }),
      step('number-still', {}, async ({ http }) => {
        const good = await http.get('/users/007')
        assert.equal(good.status, 200)
        assert.deepEqual(good.body.data, { user_id: 7 })
        const bad = await http.get('/users/you')
        assert.equal(bad.status, 422)
        assert.deepEqual(bad.body.detail, [noInteger('path', 'user_id', 'you')])
      }),
      step('post-read', {}, async ({ http }) => {
        const { status, body } = await http.get('/users/7/posts/5.0')
        assert.equal(status, 200)
        assert.deepEqual(body.data, { user_id: 7, post_id: 5, draft: false })
      }),
      step('post-ids', {}, async ({ http }) => {
        const { status, body } = await http.get('/users/x/posts/y')
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [noInteger('path', 'user_id', 'x'), noInteger('path', 'post_id', 'y')])
      }),
      step('post-draft', {}, async ({ http }) => {
        for (const [sent, draft] of Object.entries({ yes: true, false: false })) {
          const { body } = await http.get(`/users/7/posts/3?draft=${sent}`)
          assert.equal(body.data?.draft, draft)
        }
        const { status, body } = await http.get('/users/7/posts/3?draft=maybe')
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [noBoolean('query', 'draft', 'maybe')])
      }),
      step('post-places', {}, async ({ http }) => {
        const { status, body } = await http.get('/users/me/posts/3?draft=maybe')
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [noInteger('path', 'user_id', 'me'), noBoolean('query', 'draft', 'maybe')])
      }),
      step('post-path-wins', {}, async ({ http }) => {
        const { status, body } = await http.get('/users/7/posts/3?user_id=8&post_id=9')
        assert.equal(status, 200)
        assert.deepEqual(body.data, { user_id: 7, post_id: 3, draft: false })
      }),
    ],
  },
})
