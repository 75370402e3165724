import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineLesson, stepFor, type JsonView } from 'fstudy'
import { collision, filesBelow, filesIn, hashOf, send, sendHalf, sendNote } from './client.ts'

const step = stepFor<typeof import('./app.ts')>()
const yourStep = stepFor<typeof import('./answer.ts')>()

const missing = (name: string) => ({ type: 'missing', loc: ['body', name], msg: 'Field required', input: null })
const envelope = (data: unknown, code = 200) => ({ message: 'Hello World', code, data })
const hello = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'
const mebibyte = 2 ** 20
const tooLarge = { detail: `file is larger than ${mebibyte} bytes` }

/** The id that the server gave; where it gave none, the 32 hex digits are missed. */
function idOf({ data }: JsonView): string {
  const id = String(data?.id)
  assert.match(id, /^[0-9a-f]{32}$/)
  return id
}

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('note', { show: 'app.ts#note' }, async ({ http }) => {
      const { status, body } = await http.post('/file_upload_and_verify', {
        files: { file: { name: 'a.txt', content: 'hello', type: 'text/plain' } },
        form: { md5: '5d41402abc4b2a76b9719d911017c592' },
      })
      assert.equal(status, 200)
      assert.deepEqual(body, envelope({ 'file name': 'a.txt', 'file type': 'text/plain' }))
    }),

    step('exactly', { show: 'app.ts#note' }, async ({ http }) => {
      const files = { file: { name: 'a.txt', content: 'hello' } }
      const right = hashOf('md5', 'hello')
      for (const md5 of ['0'.repeat(32), right.toUpperCase(), ` ${right}`, undefined]) {
        const { status, body } = await http.post('/file_upload_and_verify', { files, form: { md5 } })
        assert.equal(status, 400)
        assert.deepEqual(body, { detail: 'md5 verify failed' })
      }
    }),

    step('stored', { show: ['app.ts#uploads', 'app.ts#download'] }, async ({ http }) => {
      const { status, body } = await send(http, 'hello', { sha256: hello })
      assert.equal(status, 201)
      const id = idOf(body)
      assert.deepEqual(body, envelope({ id, 'file name': 'a.txt', 'file size': 5, sha256: hello }, 201))
      const back = await http.get(`/uploads/${id}`)
      assert.equal(back.status, 200)
      assert.equal(back.text, 'hello')
    }),

    step('passing', { show: 'inbox.ts#receive' }, async ({ http }) => {
      const content = Uint8Array.from({ length: 300 }, (_, index) => index % 256)
      const { status, body } = await send(http, content)
      assert.equal(status, 201)
      assert.equal(body.data?.sha256, hashOf('sha256', content))
      assert.equal(body.data?.['file size'], 300)
      const { bytes } = await http.get(`/uploads/${idOf(body)}`)
      assert.deepEqual(bytes, Buffer.from(content))
    }),

    step('any-order', { show: 'app.ts#uploads' }, async ({ http }) => {
      const parts = {
        sha256: `name="sha256"\r\n\r\n${hello.toUpperCase()}`,
        file: 'name="file"; filename="a.txt"\r\n\r\nhello',
      }
      for (const order of [
        [parts.file, parts.sha256],
        [parts.sha256, parts.file],
      ]) {
        const { status, body } = await http.post('/uploads', {
          headers: { 'content-type': 'multipart/form-data; boundary=part' },
          body: `${order.map((part) => `--part\r\nContent-Disposition: form-data; ${part}\r\n`).join('')}--part--\r\n`,
        })
        assert.equal(status, 201)
        assert.equal(body.data?.sha256, hello)
      }
    }),

    step('faults', { show: 'app.ts#uploads' }, async ({ http }) => {
      const empty = { headers: { 'content-type': 'multipart/form-data; boundary=part' }, body: '--part--\r\n' }
      const nothing = await http.post('/uploads', empty)
      assert.equal(nothing.status, 422)
      assert.deepEqual(nothing.body.detail, [missing('file'), missing('sha256')])

      const { status, body } = await send(http, 'hello', { sha256: 'abc' })
      assert.equal(status, 422)
      const pattern = '^[0-9a-fA-F]{64}$'
      const msg = `String should match pattern '${pattern}'`
      const loc = ['body', 'sha256']
      assert.deepEqual(body.detail, [{ type: 'string_pattern_mismatch', loc, msg, input: 'abc', ctx: { pattern } }])

      const unnamed = await send(http, 'hello', { sha256: '' })
      assert.equal(unnamed.status, 422)
      assert.deepEqual(unnamed.body.detail, [missing('sha256')])
    }),

    step('names', { show: ['names.ts#shown', 'inbox.ts#keep'] }, async ({ http, files, log }) => {
      const names = { '../../evil.txt': 'evil.txt', '..\\up\\w.txt': 'w.txt', '..': 'file', 'a\tb.txt ': 'ab.txt' }
      const ids = []
      for (const [name, expected] of Object.entries(names)) {
        const { status, body } = await send(http, 'hello', { name })
        assert.equal(status, 201)
        assert.equal(body.data?.['file name'], expected)
        ids.push(idOf(body))
      }
      log({ files: filesBelow(files.folder()) })
      assert.deepEqual(filesBelow(files.folder()), ids.map((id) => `kept/${id}`).sort())
    }),

    step('download', { show: ['app.ts#download', 'names.ts#disposition'] }, async ({ http }) => {
      const files = { file: { name: '手紙.txt', content: 'こんにちは', type: 'text/html' } }
      const sent = await http.post('/uploads', { files, form: { sha256: hashOf('sha256', 'こんにちは') } })
      assert.equal(sent.body.data?.['file name'], '手紙.txt')
      assert.equal(sent.body.data?.['file size'], 15)
      const { headers, text } = await http.get(`/uploads/${idOf(sent.body)}`)
      assert.equal(text, 'こんにちは')
      assert.equal(headers['content-type'], 'application/octet-stream')
      assert.equal(headers['x-content-type-options'], 'nosniff')
      assert.equal(headers['content-disposition'], "attachment; filename*=utf-8''%E6%89%8B%E7%B4%99.txt")

      const plain = await http.get(`/uploads/${idOf((await send(http, 'hello')).body)}`)
      assert.equal(plain.headers['content-disposition'], 'attachment; filename="a.txt"')
    }),

    step('id', { show: 'app.ts#download' }, async ({ http, files }) => {
      await send(http, 'hello')
      files.write('kept/secret.txt', 'secret')
      for (const id of ['0123456789abcdef0123456789abcdef', 'secret.txt']) {
        const { status, body } = await http.get(`/uploads/${id}`)
        assert.equal(status, 404)
        assert.deepEqual(body, { detail: 'no such upload' })
      }
      assert.equal((await http.get('/uploads/..%2Fkept%2Fsecret.txt')).status, 404)
    }),

    step('wrong-hash', { show: ['app.ts#uploads', 'app.ts#list'] }, async ({ http, files, log }) => {
      await send(http, 'hello', { name: 'z.txt' })
      await send(http, '', { name: 'a.txt' })
      const list = await http.get('/uploads')
      const listed = [
        { 'file name': 'z.txt', 'file size': 5 },
        { 'file name': 'a.txt', 'file size': 0 },
      ]
      assert.deepEqual(list.body, envelope({ count: 2, files: listed }))
      const kept = filesBelow(files.folder())
      log({ files: kept })

      const { status, body } = await send(http, 'hello', { name: 'b.txt', sha256: '0'.repeat(64) })
      assert.equal(status, 400)
      assert.deepEqual(body, { detail: 'sha256 verify failed' })
      assert.deepEqual((await http.get('/uploads')).body, list.body)
      log({ files: filesBelow(files.folder()) })
      assert.deepEqual(filesBelow(files.folder()), kept)
    }),

    step('nothing-left', { show: 'inbox.ts#keep' }, async ({ http, files, log }) => {
      const file = [
        { name: 'a.txt', content: 'first' },
        { name: 'b.txt', content: 'last' },
      ]
      const refused = await http.post('/uploads', { files: { file }, form: { sha256: 'abc' } })
      assert.equal(refused.status, 422)
      log({ files: filesBelow(files.folder()) })
      assert.deepEqual(filesBelow(files.folder()), [])

      const twice = {
        files: { file, other: { name: 'c.txt', content: 'other' } },
        form: { sha256: hashOf('sha256', 'last') },
      }
      const { status, body } = await http.post('/uploads', twice)
      assert.equal(status, 201)
      assert.equal(body.data?.['file name'], 'b.txt')
      log({ files: filesBelow(files.folder()) })
      assert.deepEqual(filesBelow(files.folder()), [`kept/${idOf(body)}`])
    }),

    step('limit', { show: 'app.ts#uploads' }, async ({ http }) => {
      const largest = await send(http, Buffer.alloc(mebibyte, 0xff))
      assert.equal(largest.status, 201)
      assert.equal(largest.body.data?.['file size'], mebibyte)
      const { status, body } = await send(http, Buffer.alloc(mebibyte + 1, 0xff), { sha256: '0'.repeat(64) })
      assert.equal(status, 413)
      assert.deepEqual(body, tooLarge)
    }),

    step('still-sending', { show: 'app.ts#uploads' }, async ({ http, files, log }) => {
      const { status, body } = await send(http, Buffer.alloc(5 * mebibyte, 0xff))
      assert.equal(status, 413)
      assert.deepEqual(body, tooLarge)
      log({ files: filesBelow(files.folder()) })
      assert.deepEqual(filesBelow(files.folder()), [])
    }),

    step('cut-off', { show: 'inbox.ts#receive' }, async ({ http, files, log }) => {
      await http.get('/uploads')
      const incoming = join(files.folder(), 'incoming')
      const nextPart = '--cut\r\nContent-Disposition: form-data; name="sha256"\r\n\r\n2cf'
      for (const beginning of ['half a file', `a whole file\r\n${nextPart}`]) {
        const cut = sendHalf(`${await http.url()}/uploads`, beginning)
        await filesIn(incoming, 1)
        log({ files: filesBelow(files.folder()) })
        assert.match(readdirSync(incoming).join(), /^[0-9a-f]{32}$/)
        cut()
        await filesIn(incoming, 0)
        log({ files: filesBelow(files.folder()) })
        assert.deepEqual(filesBelow(files.folder()), [])
      }
    }),

    step('outside', { show: ['app.ts#naive', 'app.ts#note'] }, async ({ app, serve, http, files, log }) => {
      const root = files.folder()
      const naive = serve(app.createNaiveApp(join(root, 'home/project/file_upload')))
      log('resolve(folder, name)')
      for (const name of ['../evil.txt', '../../evil.txt', '../../../evil.txt']) {
        assert.equal((await sendNote(naive, 'hello', name)).status, 200)
      }
      log({ files: filesBelow(root) })
      assert.deepEqual(filesBelow(root), ['evil.txt', 'home/evil.txt', 'home/project/evil.txt'])

      log('join(folder, name)')
      assert.equal((await sendNote(naive, 'joined', '../evil.txt', '/joined')).status, 200)
      assert.equal(readFileSync(join(root, 'home/project/evil.txt'), 'utf8'), 'joined')

      log('inbox.keep(file)')
      const before = filesBelow(root)
      const { status, body } = await sendNote(http, 'hello', '../evil.txt')
      assert.equal(status, 200)
      assert.equal(body.data?.['file name'], '../evil.txt')
      const added = filesBelow(root).filter((path) => !before.includes(path))
      log({ files: added })
      assert.match(added.join(), /^kept\/[0-9a-f]{32}$/)
    }),

    step('overwritten', { show: ['app.ts#naive', 'app.ts#note'] }, async ({ app, serve, http, files, log }) => {
      const [old, ours] = [join(files.folder(), 'file_upload'), join(files.folder(), 'kept')]
      const naive = serve(app.createNaiveApp(old))
      for (const content of ['yours', 'mine']) {
        assert.equal((await sendNote(naive, content)).status, 200)
        assert.equal((await sendNote(http, content)).status, 200)
      }
      log({ files: filesBelow(files.folder()) })
      assert.deepEqual(readdirSync(old), ['a.txt'])
      assert.equal(files.read('file_upload/a.txt'), 'mine')
      const contents = readdirSync(ours).map((name) => files.read(`kept/${name}`))
      assert.deepEqual(contents.sort(), ['mine', 'yours'])
    }),

    step('crash', { show: ['app.ts#naive', 'app.ts#note'] }, async ({ app, serve, http, files }) => {
      const naive = serve(app.createNaiveApp(join(files.folder(), 'file_upload')))
      for (const name of ['.', 'a/b.txt']) {
        const crashed = await sendNote(naive, 'hello', name)
        assert.equal(crashed.status, 500)
        assert.equal(crashed.text, 'Internal Server Error')
        assert.equal((await sendNote(http, 'hello', name)).status, 200)
      }
    }),

    step('no-limit', { show: ['app.ts#naive', 'app.ts#uploads'] }, async ({ app, serve, http, files, log }) => {
      const naive = serve(app.createNaiveApp(join(files.folder(), 'file_upload')))
      const large = Buffer.alloc(5 * mebibyte, 0xff)
      assert.equal((await sendNote(naive, large, 'big.bin')).status, 200)
      assert.equal((await send(http, large, { name: 'big.bin' })).status, 413)
      log({ files: filesBelow(files.folder()) })
      assert.deepEqual(filesBelow(files.folder()), ['file_upload/big.bin'])
    }),

    step('forged', { show: ['app.ts#note', 'app.ts#uploads'] }, async ({ http }) => {
      const [one, other] = collision
      assert.notDeepEqual(one, other)
      const files = { file: { name: 'a.bin', content: other } }
      const forged = await http.post('/file_upload_and_verify', { files, form: { md5: hashOf('md5', one) } })
      assert.equal(forged.status, 200)
      const { status, body } = await http.post('/uploads', { files, form: { sha256: hashOf('sha256', one) } })
      assert.equal(status, 400)
      assert.deepEqual(body, { detail: 'sha256 verify failed' })
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      yourStep('keeps', {}, async ({ http, files }) => {
        const { status, body } = await send(http, 'hello', { path: '/keep' })
        assert.equal(status, 201)
        assert.equal(body['file name'], 'a.txt')
        const back = await http.get(`/kept/${String(body.id)}`)
        assert.equal(back.text, 'hello')
        assert.equal(filesBelow(join(files.folder(), 'kept')).length, 1)
      }),
      yourStep('parent-folder', {}, async ({ http, files }) => {
        for (const name of ['../x', '....//x']) {
          const { status, body } = await send(http, 'hello', { name, path: '/keep' })
          assert.equal(status, 201)
          assert.equal((await http.get(`/kept/${String(body.id)}`)).text, 'hello')
        }
        assertKept(filesBelow(files.folder()), 2)
      }),
      yourStep('absolute', {}, async ({ http, files }) => {
        const { status } = await send(http, 'hello', { name: join(files.folder(), 'x'), path: '/keep' })
        assert.equal(status, 201)
        assertKept(filesBelow(files.folder()), 1)
      }),
      yourStep('same-name', {}, async ({ http }) => {
        const sent = []
        for (const content of ['yours', 'mine']) sent.push(await send(http, content, { path: '/keep' }))
        const texts = []
        for (const { body } of sent) texts.push((await http.get(`/kept/${String(body.id)}`)).text)
        assert.deepEqual(texts, ['yours', 'mine'])
      }),
      yourStep('up-to-limit', {}, async ({ http }) => {
        assert.equal((await send(http, 'x'.repeat(1000), { path: '/keep' })).status, 201)
      }),
      yourStep('over-limit', {}, async ({ http, files }) => {
        const { status, body } = await send(http, 'x'.repeat(1001), { path: '/keep' })
        assert.equal(status, 413)
        assert.deepEqual(body, { detail: 'file is larger than 1000 bytes' })
        assertKept(filesBelow(files.folder()), 0)
      }),
      yourStep('wrong-hash-kept', {}, async ({ http, files }) => {
        const { status, body } = await send(http, 'hello', { sha256: hashOf('sha256', 'hallo'), path: '/keep' })
        assert.equal(status, 400)
        assert.deepEqual(body, { detail: 'sha256 verify failed' })
        assertKept(filesBelow(files.folder()), 0)
      }),
    ],
  },
})

/** So many files are there, and all of them below the folder `kept`, not deeper. */
function assertKept(paths: readonly string[], count: number) {
  assert.deepEqual(
    paths.filter((path) => !/^kept\/[^/]+$/.test(path)),
    [],
  )
  assert.equal(paths.length, count)
}
