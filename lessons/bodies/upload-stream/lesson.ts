import assert from 'node:assert/strict'
import { defineLesson, stepFor, type HttpHandle } from 'fstudy'
import {
  contentType,
  eventually,
  halfBody,
  isEmpty,
  isNotEmpty,
  megabyte,
  megabytes,
  multipart,
  send,
  watched,
} from './client.ts'

const step = stepFor<typeof import('./app.ts')>()
const yourStep = stepFor<typeof import('./answer.ts')>()

const part = (name: string, type: string, content: string | Uint8Array = 'x') => ({ name, type, content })
const binary = 'application/octet-stream'
const envelope = (data: unknown) => ({ message: 'Hello World', code: 200, data })
const missing = (name: string) => ({ type: 'missing', loc: ['body', name], msg: 'Field required', input: null })
const textInstead = (loc: readonly (string | number)[], input: string) => ({
  type: 'value_error',
  loc: ['body', ...loc],
  msg: "Value error, Expected UploadFile, received: <class 'str'>",
  input,
  ctx: { error: {} },
})
/** Where the bytes were while they still came. */
const told = (early: boolean) => `4 MiB → ${early ? 'disk' : 'memory'}`

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('name-and-type', { show: 'app.ts#upload' }, async ({ http }) => {
      for (const name of ['photo.png', '写真.png']) {
        const { status, body } = await http.post('/upload_file', { files: { file: part(name, 'image/png') } })
        assert.equal(status, 200)
        assert.deepEqual(body, envelope({ 'file name': name, 'file type': 'image/png' }))
      }
    }),

    step('clients-word', {}, async ({ http }) => {
      for (const name of ['../../x', 'a/b', 'my photo (1).png', 'archive.tar.gz', 'README']) {
        const { body } = await http.post('/upload_file', { files: { file: part(name, 'image/png') } })
        assert.deepEqual(body.data, { 'file name': name, 'file type': 'image/png' })
      }
    }),

    step('believed', {}, async ({ http }) => {
      const { status, body } = await http.post('/upload_file', { files: { file: part('evil.exe', 'image/png', 'MZ') } })
      assert.equal(status, 200)
      assert.deepEqual(body.data, { 'file name': 'evil.exe', 'file type': 'image/png' })
    }),

    step('missing', {}, async ({ http }) => {
      const other = await http.post('/upload_file', { files: { x: part('a.txt', 'text/plain') } })
      assert.equal(other.status, 422)
      assert.deepEqual(other.body.detail, [missing('file')])

      const nothingChosen = await http.post('/upload_file', { files: { file: part('', binary, '') } })
      assert.equal(nothingChosen.status, 422)
      assert.deepEqual(nothingChosen.body.detail, [missing('file')])
    }),

    step('text-refused', { show: ['app.ts#upload', 'app.ts#files'] }, async ({ http }) => {
      const files = { other: part('a.txt', 'text/plain') }
      const text = await http.post('/upload_file', { form: { file: 'text' }, files })
      assert.equal(text.status, 422)
      assert.deepEqual(text.body.detail, [textInstead(['file'], 'text')])

      const inList = await http.post('/upload_files', { form: { files: ['one', 'two'] }, files })
      assert.equal(inList.status, 422)
      assert.deepEqual(inList.body.detail, [textInstead(['files', 0], 'one'), textInstead(['files', 1], 'two')])
    }),

    step('last-wins', {}, async ({ http }) => {
      const two = [part('a.txt', 'text/plain', '1'), part('b.txt', 'text/csv', '22')]
      const { status, body } = await http.post('/upload_file', { files: { file: two } })
      assert.equal(status, 200)
      assert.deepEqual(body.data, { 'file name': 'b.txt', 'file type': 'text/csv' })
    }),

    step('position', { show: ['app.ts#info', 'spool.ts#reading'] }, async ({ http }) => {
      for (const [content, reads] of [
        ['hello', [5, 0, 5]],
        ['', [0, 0, 0]],
      ] as const) {
        const { status, body } = await http.post('/upload_file/info', {
          files: { file: part('a.txt', 'text/plain', content) },
        })
        assert.equal(status, 200)
        assert.deepEqual(body.data?.reads, reads)
      }
    }),

    step('bytes', { show: 'app.ts#about' }, async ({ http }) => {
      const letter = part('手紙.txt', 'text/plain', 'こんにちは')
      const { body } = await http.post('/upload_file/info', { files: { file: letter } })
      assert.deepEqual(
        body,
        envelope({ 'file name': '手紙.txt', 'file type': 'text/plain', 'file size': 15, reads: [15, 0, 15] }),
      )
    }),

    step('place', { show: ['app.ts#place', 'spool.ts#spool'] }, async ({ http }) => {
      for (const [size, inMemory] of [
        [megabyte, true],
        [megabyte + 1, false],
      ] as const) {
        const { status, body } = await http.post('/upload_file/place', {
          files: { file: part('big.bin', binary, Buffer.alloc(size, 'x')) },
        })
        assert.equal(status, 200)
        assert.deepEqual(body.data, { 'file size': size, 'in memory': inMemory })
      }
    }),

    step('several', { show: 'app.ts#files' }, async ({ http }) => {
      const files = [part('a.txt', 'text/plain', '1'), part('b.csv', 'text/csv', '22')]
      const two = await http.post('/upload_files', { files: { files }, form: { comment: 'hi' } })
      assert.equal(two.status, 200)
      assert.deepEqual(two.body.data, {
        comment: 'hi',
        files: [
          { 'file name': 'a.txt', 'file type': 'text/plain', 'file size': 1 },
          { 'file name': 'b.csv', 'file type': 'text/csv', 'file size': 2 },
        ],
      })

      const none = await http.post('/upload_files', { form: { comment: 'hi' } })
      assert.equal(none.status, 422)
      assert.deepEqual(none.body.detail, [missing('files')])
    }),

    step('flat-memory', { show: ['spool.ts#spool', 'spool.ts#reading'] }, async ({ http, files, log }) => {
      let early = false
      const content = watched(4, files.folder(), (onDisk) => (early = onDisk))
      const { status, body } = await send(`${await http.url()}/upload_file/info`, multipart('big.bin', binary, content))
      log(told(early))
      assert.equal(status, 200)
      const size = 4 * megabyte
      const data = { 'file name': 'big.bin', 'file type': binary, 'file size': size, reads: [size, 0, size] }
      assert.deepEqual(body, envelope(data))
      assert.equal(early, true)
    }),

    step('gone-after-answer', { show: 'spool.ts#engine' }, async ({ http, files }) => {
      const file = part('big.bin', binary, Buffer.alloc(2 * megabyte, 'x'))
      const { status, body } = await http.post('/upload_file/info', { files: { file } })
      assert.equal(status, 200)
      assert.equal(body.data?.['file size'], 2 * megabyte)
      assert.deepEqual(await eventually(files.folder(), isEmpty), [])
    }),

    step('gone-after-error', { show: ['spool.ts#engine', 'app.ts#fails'] }, async ({ http, files }) => {
      const big = part('big.bin', binary, Buffer.alloc(2 * megabyte, 'x'))
      const refused = await http.post('/upload_file', { files: { other: big } })
      assert.equal(refused.status, 422)
      assert.deepEqual(await eventually(files.folder(), isEmpty), [])

      const broken = await http.post('/upload_file', { headers: { 'content-type': contentType }, body: halfBody })
      assert.equal(broken.status, 400)
      assert.deepEqual(broken.body, { detail: 'Invalid multipart data.' })
      assert.deepEqual(await eventually(files.folder(), isEmpty), [])

      const failed = await http.post('/fixed/fails', { files: { file: big } })
      assert.equal(failed.status, 500)
      assert.equal(failed.text, 'Internal Server Error')
      assert.deepEqual(await eventually(files.folder(), isEmpty), [])
    }),

    step('cut-off', { show: 'spool.ts#engine' }, async ({ http, files, log }) => {
      const folder = files.folder()
      async function* cutOff() {
        yield* megabytes(4)
        const names = await eventually(folder, isNotEmpty)
        log(`4 MiB → ${names.length}`)
        throw new Error(names.length === 1 ? 'cut off' : 'nothing was stored')
      }
      const url = `${await http.url()}/upload_file`
      await assert.rejects(send(url, multipart('big.bin', binary, cutOff())), { message: 'cut off' })
      const left = await eventually(folder, isEmpty)
      log(`× → ${left.length}`)
      assert.deepEqual(left, [])
    }),

    step('part-headers', { show: 'app.ts#headers' }, async ({ app, serve, files }) => {
      const naive = serve(app.createNaiveApp(files.folder()))
      const { body } = await naive.post('/headers', { files: { file: part('photo.png', 'image/png') } })
      assert.deepEqual(body, { request: 'multipart/form-data', part: 'image/png' })
    }),

    step('no-limit', { show: ['app.ts#upload', 'app.ts#limited'] }, async ({ http, files, log }) => {
      const url = await http.url()
      const unlimited = await send(`${url}/upload_file`, multipart('big.bin', binary, megabytes(4)))
      log(`4 MiB → ${unlimited.status}`)
      assert.equal(unlimited.status, 200)

      const limited = await send(`${url}/fixed/limited`, multipart('big.bin', binary, megabytes(4)))
      log(`limits: { fileSize: 2 ** 21 } → ${limited.status}`)
      assert.equal(limited.status, 413)
      assert.deepEqual(limited.body, { detail: 'file is larger than 2097152 bytes' })
      assert.deepEqual(await eventually(files.folder(), isEmpty), [])
      const fits = await send(`${url}/fixed/limited`, multipart('two.bin', binary, megabytes(2)))
      assert.equal(fits.status, 200)
    }),

    step('all-at-once', { show: 'app.ts#naive-memory' }, async ({ app, serve, files, log }) => {
      let early = false
      const content = watched(4, files.folder(), (onDisk) => (early = onDisk))
      const url = `${await serve(app.createNaiveApp(files.folder())).url()}/upload_file/info`
      const { body } = await send(url, multipart('big.bin', binary, content))
      log(told(early))
      assert.deepEqual(body, { 'file size': 4 * megabyte })
      assert.equal(early, false)
    }),

    step('multer-ways', { show: ['app.ts#naive', 'spool.ts#engine'] }, async ({ app, http, serve, files }) => {
      const naive = serve(app.createNaiveApp(files.folder()))
      const names = { '写真.png': 'å\u0086\u0099ç\u009c\u009f.png', '../../x': 'x' }
      for (const [sent, name] of Object.entries(names)) {
        const { body } = await naive.post('/upload_file', { files: { file: part(sent, 'image/png') } })
        assert.deepEqual(body, { 'file name': name })
      }
      const left = await eventually(files.folder(), (now) => now.length === 2)
      assert.equal(left.length, 2)

      await http.post('/upload_file', { files: { file: part('写真.png', 'image/png', Buffer.alloc(2 * megabyte)) } })
      assert.equal((await eventually(files.folder(), (now) => now.length === 2)).length, 2)
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      yourStep('name-and-size', {}, async ({ http }) => {
        const { status, body } = await http.post('/first_line', { files: { file: part('a.txt', 'text/plain', 'one') } })
        assert.equal(status, 200)
        assert.equal(body.data?.['file name'], 'a.txt')
        assert.equal(body.data?.['file size'], 3)
      }),
      yourStep('first-line', {}, async ({ http }) => {
        for (const [content, line] of [
          ['one\ntwo\nthree\n', 'one'],
          ['\ntwo', ''],
          ['only', 'only'],
          ['', ''],
        ] as const) {
          assert.equal(await firstLine(http, content), line)
        }
      }),
      yourStep('windows', {}, async ({ http }) => {
        assert.equal(await firstLine(http, 'one\r\ntwo\r\n'), 'one')
      }),
      yourStep('japanese', {}, async ({ http }) => {
        const file = part('手紙.txt', 'text/plain', '拝啓\nお元気ですか\n')
        const { body } = await http.post('/first_line', { files: { file } })
        assert.deepEqual(body, envelope({ 'file name': '手紙.txt', 'file size': 26, 'first line': '拝啓' }))
      }),
      yourStep('split-characters', {}, async ({ http }) => {
        const line = `x${'あ'.repeat(100_000)}`
        const read = await firstLine(http, `${line}\n${'y'.repeat(megabyte)}`)
        assert.equal(String(read) === line, true, 'a character was cut where a chunk ends')
      }),
      yourStep('large', {}, async ({ http, files, log }) => {
        let early = false
        async function* content() {
          yield Buffer.from('the first line\n')
          yield* watched(4, files.folder(), (onDisk) => (early = onDisk))
        }
        const { body } = await send(`${await http.url()}/first_line`, multipart('big.txt', 'text/plain', content()))
        log(told(early))
        const size = 4 * megabyte + 15
        assert.deepEqual(body, envelope({ 'file name': 'big.txt', 'file size': size, 'first line': 'the first line' }))
        assert.equal(early, true, 'the server held the whole file')
      }),
      yourStep('gone', {}, async ({ http, files }) => {
        const text = part('a.txt', 'text/plain', `one\n${'x'.repeat(2 * megabyte)}`)
        const { status } = await http.post('/first_line', { files: { file: text } })
        assert.equal(status, 200)
        const refused = await http.post('/first_line', { files: { other: text } })
        assert.equal(refused.status, 422)
        assert.deepEqual(await eventually(files.folder(), isEmpty), [])
      }),
    ],
  },
})

const firstLine = async (http: HttpHandle, content: string) =>
  (await http.post('/first_line', { files: { file: part('a.txt', 'text/plain', content) } })).body.data?.['first line']
