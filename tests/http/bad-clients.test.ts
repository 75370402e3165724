import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  endpoint,
  file,
  httpApp,
  HttpException,
  int,
  list,
  model,
  RequestValidationError,
  str,
} from '../../src/http/http.ts'

const app = httpApp()
app.post(
  '/json',
  endpoint({ body: model('Item', { name: str() }) }, ({ body }) => body),
)
app.post(
  '/form',
  endpoint({ form: { a: list(str()).default([]) } }, ({ form }) => form.a.length),
)
app.post(
  '/file',
  endpoint({ form: { file: file() } }, ({ form }) => form.file.size),
)
app.get(
  '/query/:id',
  endpoint({ path: { id: str() }, query: { n: int().default(0) } }, ({ path }) => path),
)
const errors: unknown[] = []
app.set('on error', (error: unknown) => {
  if (!(error instanceof HttpException || error instanceof RequestValidationError)) errors.push(error)
})

const server = createServer(app)
let port = 0
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => void server.close())

/** Sends bytes as they are, and gives the status line and the body of what comes, or what became of the connection. */
async function send(bytes: string | Buffer, { cut = false } = {}) {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(bytes)
  if (cut) socket.end()
  const came = await text(socket).catch(() => '')
  const [head = '', ...rest] = came.split('\r\n\r\n')
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), body: rest.join('\r\n\r\n') }
}

const post = (path: string, type: string, body: string | Buffer, more = '') =>
  Buffer.concat([
    Buffer.from(
      `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: ${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${more}\r\n`,
    ),
    Buffer.from(body),
  ])

const json = (body: string, more?: string) => post('/json', 'application/json', body, more)
const good = { status: 200, body: '{"name":"a"}' }

describe('a client that misbehaves gets an answer or loses its connection, and the server goes on', () => {
  const multipart = (inside: string) => post('/file', 'multipart/form-data; boundary=b', inside)
  const part = (name: string) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\nx\r\n`

  test.each<[what: string, bytes: Buffer, statuses: number[], cut?: boolean]>([
    ['JSON of 2,000 levels', json('{"a":'.repeat(2000) + '1' + '}'.repeat(2000)), [422]],
    ['JSON of 200,000 levels', json('['.repeat(200_000)), [422]],
    ['objects of 50,000 levels', json('{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000)), [422]],
    ['a body that breaks off', json('{"name":"a"}').subarray(0, -4), [0, 400], true],
    ['10,000 fields', post('/form', 'application/x-www-form-urlencoded', 'a=1&'.repeat(10_000)), [200]],
    ['10,000 parts', multipart(`${part('a').repeat(10_000)}--b--\r\n`), [400, 422]],
    ['parts that never end', multipart(part('a').slice(0, -5)), [400]],
    [
      'a broken escape in the path',
      Buffer.from('GET /query/%zz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
      [400],
    ],
    [
      'bytes that are no UTF-8 in the path',
      Buffer.from('GET /query/%ff HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
      [400],
    ],
    [
      'a broken escape in the query',
      Buffer.from('GET /query/1?n=%zz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
      [422],
    ],
    [
      'a charset that nobody knows',
      post('/json', 'application/json; charset=nonsense', '{"name":"a"}'),
      [200, 415, 422],
    ],
    [
      'a compressed body',
      json(gzipSync('{"name":"a"}').toString('latin1'), 'content-encoding: gzip\r\n'),
      [400, 415, 422],
    ],
    [
      'too many headers',
      Buffer.from(`GET /query/1 HTTP/1.1\r\nhost: x\r\n${'x-a: b\r\n'.repeat(10_000)}\r\n`),
      [431, 0],
    ],
    ['no HTTP', Buffer.from('hello\r\n\r\n'), [400, 0]],
    [
      'two lengths',
      Buffer.from('POST /json HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx'),
      [400, 0],
    ],
  ])('%s', async (_, bytes, statuses, cut = false) => {
    const { status, body } = await send(bytes, { cut })
    expect(statuses).toContain(status)
    expect(body).not.toMatch(/\n\s+at |node_modules/)
    expect(await send(json('{"name":"a"}'))).toEqual(good)
    expect(errors).toEqual([])
  })

  test('a body longer than it said is cut, and what is left over is no request', async () => {
    const bytes = Buffer.from(
      'POST /json HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 12\r\n\r\n{"name":"a"}GARBAGE\r\n\r\n',
    )
    const { status, body } = await send(bytes)
    expect([200, 400]).toContain(status)
    expect(body).not.toMatch(/GARBAGE/)
    expect(await send(json('{"name":"a"}'))).toEqual(good)
  })
})
