import { Buffer } from 'node:buffer'
import { request as send, type IncomingMessage } from 'node:http'
import type { Answer, HttpHandle, HttpMethod, JsonView, RequestOptions } from '../lesson/handles.ts'
import type { Busy, Emit } from './emit.ts'
import { encodeFields, incoming, outgoing } from './payload.ts'

/** Requests to the server that `port` starts, each on a connection of its own. */
export function httpHandle(port: () => Promise<number>, emit: Emit, busy: Busy): HttpHandle {
  let count = 0

  async function request(method: HttpMethod, path: string, options: RequestOptions = {}): Promise<Answer> {
    const id = ++count
    const body = outgoing(options)
    const query = options.query ? encodeFields(options.query) : ''
    const target = path + (query && (path.includes('?') ? '&' : '?') + query)
    const headers = withType(options.headers ?? {}, body.type)
    await emit({ type: 'request', id, method, path: target, headers: spelled(headers), body: body.payload })
    const started = performance.now()
    const answer = await busy.during(async () => exchange(await port(), method, target, headers, body.bytes))
    const { response, bytes } = answer
    const type = response.headers['content-type'] ?? ''
    const payload = incoming(bytes, type)
    const { 'set-cookie': cookies = [], ...others } = response.headers
    const status = response.statusCode ?? 0
    const ms = Math.round((performance.now() - started) * 100) / 100
    void emit({
      type: 'response',
      id,
      status,
      reason: response.statusMessage ?? '',
      headers: joined(others),
      cookies,
      body: payload,
      ms,
    })
    const text = bytes.toString()
    return {
      status,
      headers: joined(others),
      cookies,
      body: view(payload.kind === 'json' ? JSON.parse(text) : {}),
      text,
      bytes,
    }
  }

  const verb = (method: HttpMethod) => (path: string, options?: RequestOptions) => request(method, path, options)
  return {
    url: async () => `http://127.0.0.1:${await port()}`,
    request,
    get: verb('GET'),
    head: verb('HEAD'),
    post: verb('POST'),
    put: verb('PUT'),
    patch: verb('PATCH'),
    delete: verb('DELETE'),
    options: verb('OPTIONS'),
  }
}

const view = (json: JsonView): JsonView => json

type Headers = Record<string, string | readonly string[]>

const has = (headers: Headers, name: string) => Object.keys(headers).some((each) => each.toLowerCase() === name)

/** With the body's type, unless the lesson gives one. */
const withType = (headers: Headers, type: string | undefined): Headers =>
  type === undefined || has(headers, 'content-type') ? headers : { 'content-type': type, ...headers }

/** As they are shown: lists of one are a value. */
const spelled = (headers: Headers) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const [first, ...rest] = [value].flat()
      return first === undefined ? [] : [[name, rest.length > 0 ? [first, ...rest] : first]]
    }),
  )

function joined(headers: Readonly<Record<string, string | readonly string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? value : value.join(', ')]],
    ),
  )
}

/** Header values go out as the bytes of their UTF-8, which is what browsers and curl do with a raw one. */
const onTheWire = (value: string) => Buffer.from(value).toString('latin1')

function exchange(port: number, method: string, path: string, headers: Headers, body: Buffer | undefined) {
  return new Promise<{ response: IncomingMessage; bytes: Buffer }>((resolve, reject) => {
    const lines = Object.entries(headers).flatMap(([name, values]) =>
      [values].flat().flatMap((value) => [name, onTheWire(value)]),
    )
    if (!has(headers, 'host')) lines.push('host', `127.0.0.1:${port}`)
    if (!has(headers, 'connection')) lines.push('connection', 'close')
    if (!has(headers, 'content-length') && (body || method.startsWith('P')))
      lines.push('content-length', String(body?.length ?? 0))
    const outgoing = send({ host: '127.0.0.1', port, method, path, headers: lines, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ response, bytes: Buffer.concat(chunks) }))
      response.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
