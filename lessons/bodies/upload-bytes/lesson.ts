import assert from 'node:assert/strict'
import { defineLesson, stepFor } from 'fstudy'
import { bodyOf, boundary, multipart, typed } from './multipart.ts'

const step = stepFor<typeof import('./app.ts')>()
const yourStep = stepFor<typeof import('./answer.ts')>()

const missing = (name: string) => ({ type: 'missing', loc: ['body', name], msg: 'Field required', input: null })

const hello = { name: 'file', filename: 'a.txt', text: 'hello' }

/** The first bytes of a PNG. They are no text in UTF-8. */
const png = Buffer.from('89504e470d0a1a0a0000000d49484452ff00fe', 'hex')

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('wire', { show: ['multipart.ts#multipart', 'app.ts#file'] }, async ({ http }) => {
      const text = await http.post('/file', multipart(hello))
      assert.equal(text.status, 200)
      assert.deepEqual(text.body, { message: 'Hello World', code: 200, data: { 'file size': 5 } })

      const image = await http.post('/file', { files: { file: { name: 'a.png', content: png, type: 'image/png' } } })
      assert.equal(image.status, 200)
      assert.deepEqual(image.body.data, { 'file size': 19 })
    }),

    step('empty-file', { show: 'app.ts#file' }, async ({ http }) => {
      const empty = await http.post('/file', multipart({ name: 'file', filename: 'empty.txt', text: '' }))
      assert.equal(empty.status, 200)
      assert.deepEqual(empty.body.data, { 'file size': 0 })

      const noneChosen = await http.post('/file', multipart({ name: 'file', filename: '', text: '' }))
      assert.equal(noneChosen.status, 422)
      assert.deepEqual(noneChosen.body.detail, [missing('file')])
    }),

    step('missing', {}, async ({ http }) => {
      const requests = [multipart({ ...hello, name: 'other' }), multipart({ ...hello, name: 'File' }), multipart(), {}]
      for (const request of requests) {
        const { status, body } = await http.post('/file', request)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [missing('file')])
      }
    }),

    step('text-part', { show: 'app.ts#file' }, async ({ http }) => {
      for (const [text, size] of Object.entries({ 'text value': 10, 日本: 6 })) {
        const { status, body } = await http.post('/file', multipart({ name: 'file', text }))
        assert.equal(status, 200)
        assert.deepEqual(body.data, { 'file size': size })
      }
      const empty = await http.post('/file', multipart({ name: 'file', text: '' }))
      assert.equal(empty.status, 422)
      assert.deepEqual(empty.body.detail, [missing('file')])
    }),

    step('other-bodies', {}, async ({ http }) => {
      const json = await http.post('/file', { json: { file: 'hello' } })
      assert.equal(json.status, 422)
      assert.deepEqual(json.body.detail, [missing('file')])

      const urlencoded = await http.post('/file', { form: { file: 'hello' } })
      assert.equal(urlencoded.status, 200)
      assert.deepEqual(urlencoded.body.data, { 'file size': 5 })
    }),

    step('boundary', {}, async ({ http }) => {
      const own = `multipart/form-data; boundary=${boundary}`
      const noBoundary = typed('multipart/form-data', bodyOf(hello))
      const otherBoundary = typed('multipart/form-data; boundary=other', bodyOf(hello))
      const noName = multipart({ filename: 'a.txt', text: 'hello' })
      for (const [request, detail] of [
        [noBoundary, 'Missing boundary in multipart.'],
        [otherBoundary, 'Invalid multipart data.'],
        [typed(own, 'garbage'), 'Invalid multipart data.'],
        [noName, 'The Content-Disposition header field "name" must be provided.'],
      ] as const) {
        const { status, body } = await http.post('/file', request)
        assert.equal(status, 400)
        assert.deepEqual(body, { detail })
      }
    }),

    step('cut-off', {}, async ({ http }) => {
      const whole = bodyOf(hello)
      for (const half of [whole.slice(0, whole.indexOf('llo')), whole.slice(0, whole.lastIndexOf('--cut-here'))]) {
        const { status, body } = await http.post('/file', typed(`multipart/form-data; boundary=${boundary}`, half))
        assert.equal(status, 400)
        assert.deepEqual(body, { detail: 'Invalid multipart data.' })
      }
    }),

    step('files', { show: 'app.ts#files' }, async ({ http }) => {
      const one = { name: 'files', filename: 'a.txt', text: 'one' }
      const three = { name: 'files', filename: 'b.txt', text: 'three' }
      const two = await http.post('/files', multipart(one, three))
      assert.equal(two.status, 200)
      assert.deepEqual(two.body.data, { 'file sizes': [3, 5] })
      const single = await http.post('/files', multipart(one))
      assert.deepEqual(single.body.data, { 'file sizes': [3] })
    }),

    step('no-files', { show: 'app.ts#files' }, async ({ http }) => {
      const none = { name: 'files', filename: '', text: '' }
      for (const request of [multipart(hello), multipart(none)]) {
        const { status, body } = await http.post('/files', request)
        assert.equal(status, 422)
        assert.deepEqual(body.detail, [missing('files')])
      }
      const skipped = await http.post('/files', multipart(none, { ...hello, name: 'files' }))
      assert.deepEqual(skipped.body.data, { 'file sizes': [5] })
      const text = await http.post('/files', multipart({ name: 'files', text: '' }))
      assert.deepEqual(text.body.data, { 'file sizes': [0] })
    }),

    step('optional', { show: 'app.ts#optional' }, async ({ http }) => {
      const sent = await http.post('/file_optional', multipart(hello))
      assert.deepEqual(sent.body.data, { 'file size': 5 })
      const left = await http.post('/file_optional', multipart({ name: 'x', text: '1' }))
      assert.equal(left.status, 200)
      assert.deepEqual(left.body.data, { 'file size': null })
    }),

    step('not-a-list', { show: ['app.ts#file', 'app.ts#files'] }, async ({ http, log }) => {
      const two = [hello, { name: 'file', filename: 'b.txt', text: 'hi' }]
      log('file: bytes()')
      const last = await http.post('/file', multipart(...two))
      assert.equal(last.status, 200)
      assert.deepEqual(last.body.data, { 'file size': 2 })

      log('files: list(bytes())')
      const all = await http.post('/files', multipart(...two.map((part) => ({ ...part, name: 'files' }))))
      assert.deepEqual(all.body.data, { 'file sizes': [5, 2] })
    }),

    step('no-limit', { show: ['app.ts#file', 'app.ts#limited'] }, async ({ http, log }) => {
      const big = (length: number) => ({
        files: { file: { name: 'big.bin', content: Buffer.alloc(length, '0123456789abcdef') } },
      })
      log('endpoint({ form: { file: bytes() } })')
      const taken = await http.post('/file', big(5_242_880))
      assert.equal(taken.status, 200)
      assert.deepEqual(taken.body.data, { 'file size': 5_242_880 })

      log('upload: { limits: { fileSize: 1024 } }')
      const fits = await http.post('/fixed/file', big(1024))
      assert.deepEqual(fits.body.data, { 'file size': 1024 })
      const refused = await http.post('/fixed/file', big(5_242_880))
      assert.equal(refused.status, 413)
      assert.deepEqual(refused.body, { detail: 'file is larger than 1024 bytes' })
    }),

    step('memory', { show: 'app.ts#held' }, async ({ app, serve, log }) => {
      const naive = serve(app.createNaiveApp())
      const content = Buffer.alloc(2 ** 20, '0123456789abcdef')
      const url = `${await naive.url()}/held`
      log('1 MiB × 3')
      const others = [1, 2].map(() => {
        const body = new FormData()
        body.set('file', new Blob([content]), 'big.bin')
        return fetch(url, { method: 'POST', body })
      })
      const third = await naive.post('/held', { files: { file: { name: 'big.bin', content } } })
      assert.deepEqual(third.body, { 'bytes in memory': 3 * 2 ** 20 })
      for (const answer of await Promise.all(others)) assert.deepEqual(await answer.json(), third.body)
    }),

    step('long-text', { show: 'app.ts#file' }, async ({ http }) => {
      const text = 'a'.repeat(2 ** 20 + 1)
      const refused = await http.post('/file', multipart({ name: 'file', text }))
      assert.equal(refused.status, 400)
      const file = await http.post('/file', multipart({ ...hello, text }))
      assert.equal(file.status, 200)
      assert.deepEqual(file.body.data, { 'file size': 1_048_577 })
    }),

    step('decoded', { show: ['app.ts#decoded', 'app.ts#file'] }, async ({ app, http, serve, log }) => {
      const image = { files: { file: { name: 'a.png', content: png, type: 'image/png' } } }
      log("buffer.toString('utf8')")
      const naive = await serve(app.createNaiveApp()).post('/decoded', image)
      assert.deepEqual(naive.body, { characters: 19, 'bytes again': 25 })
      log('bytes()')
      const { body } = await http.post('/file', image)
      assert.deepEqual(body.data, { 'file size': 19 })
    }),

    step('two-places', { show: ['app.ts#naive-parts', 'app.ts#files'] }, async ({ app, http, serve, log }) => {
      const [a, b] = [
        { name: 'files', text: 'one' },
        { name: 'files', text: 'three' },
      ]
      const none = { name: 'files', filename: '', text: '' }
      log('multer().any()')
      const naive = serve(app.createNaiveApp())
      const single = await naive.post('/parts', multipart(a))
      assert.deepEqual(single.body, { body: { files: 'one' }, files: [] })
      const repeated = await naive.post('/parts', multipart(a, b, none, { ...hello, name: 'files' }))
      assert.deepEqual(repeated.body, {
        body: { files: ['one', 'three'] },
        files: [{ fieldname: 'files', originalname: 'a.txt', size: 5 }],
      })

      log('files: list(bytes())')
      for (const [parts, sizes] of [
        [[a], [3]],
        [
          [a, b, none, { ...hello, name: 'files' }],
          [3, 5, 5],
        ],
      ] as const) {
        const { body } = await http.post('/files', multipart(...parts))
        assert.deepEqual(body.data, { 'file sizes': sizes })
      }
    }),

    step('own-words', { show: ['app.ts#naive-parts', 'app.ts#own-words'] }, async ({ app, http, serve, log }) => {
      const cases = [
        {
          request: typed('multipart/form-data', bodyOf(hello)),
          multers: 'Multipart: Boundary not found',
          ours: 'Missing boundary in multipart.',
        },
        {
          request: typed('multipart/form-data; boundary=other', bodyOf(hello)),
          multers: 'Unexpected end of form',
          ours: 'Invalid multipart data.',
        },
        {
          request: multipart({ filename: 'a.txt', text: 'hello' }),
          multers: 'Field name missing',
          ours: 'The Content-Disposition header field "name" must be provided.',
        },
      ]
      log('multer().any()')
      const naive = serve(app.createNaiveApp())
      for (const { request, multers } of cases) {
        const { status, body } = await naive.post('/parts', request)
        assert.equal(status, 500)
        assert.deepEqual(body, { detail: multers })
      }
      log('endpoint({ form })')
      for (const { request, ours } of cases) {
        const { status, body } = await http.post('/file', request)
        assert.equal(status, 400)
        assert.deepEqual(body, { detail: ours })
      }
    }),

    step('garbled', { show: ['app.ts#naive-parts', 'app.ts#utf8-names'] }, async ({ app, serve, log }) => {
      const request = multipart({ ...hello, filename: '日本.txt' })
      log('multer().any()')
      const naive = serve(app.createNaiveApp())
      const garbled = await naive.post('/parts', request)
      assert.equal(garbled.body.files?.[0]?.originalname, Buffer.from('日本.txt').toString('latin1'))

      log("multer({ defParamCharset: 'utf8' }).any()")
      const right = await naive.post('/fixed/parts', request)
      assert.deepEqual(right.body, { names: ['日本.txt'] })
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      yourStep('header', {}, async ({ app }) => {
        assert.equal(app.contentType, 'multipart/form-data; boundary=snip')
      }),
      yourStep('first-line', {}, async ({ app }) => {
        assert.match(app.body(), /^--snip\r?\n/)
      }),
      yourStep('two-parts', {}, async ({ app }) => {
        assert.equal(partsOf(app.body()).length, 2)
      }),
      yourStep('names', {}, async ({ app }) => {
        const names = partsOf(app.body()).map((part) => /[ ;]name="([^"]*)"/i.exec(part)?.[1])
        assert.deepEqual(names, ['files', 'files'])
      }),
      yourStep('file-names', {}, async ({ app }) => {
        const names = partsOf(app.body()).map((part) => /\bfilename="([^"]*)"/i.exec(part)?.[1])
        assert.deepEqual(names, ['four.txt', 'nihon.txt'])
      }),
      yourStep('empty-line', {}, async ({ app }) => {
        const contents = partsOf(app.body()).map((part) => /\n\r?\n(.*)/.exec(part)?.[1])
        assert.deepEqual(contents, ['four', '日本'])
      }),
      yourStep('line-ends', {}, async ({ app }) => {
        const lines = app.body().split('\n').slice(0, -1)
        assert.deepEqual(
          lines.filter((line) => !line.endsWith('\r')),
          [],
        )
        assert.notEqual(lines.length, 0)
      }),
      yourStep('closed', {}, async ({ app }) => {
        assert.match(app.body(), /\n--snip--(\r?\n)?$/)
      }),
      yourStep('sizes', {}, async ({ app, http }) => {
        const { status, body } = await http.post('/files', typed(app.contentType, app.body()))
        assert.equal(status, 200)
        assert.deepEqual(body.data, { 'file sizes': [4, 6] })
      }),
    ],
  },
})

/** What stands between the lines with the boundary. */
const partsOf = (body: string) => body.split(/^(?:--)?snip(?:--)?\r?$/m).filter((part) => part.trim() !== '')
