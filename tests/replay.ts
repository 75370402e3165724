import { readFileSync } from 'node:fs'
import { type IncomingHttpHeaders, type RequestListener, createServer, request as send } from 'node:http'
import { type AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'

type Body = { text: string } | { base64: string } | { repeat: [string, number][] }

interface Exchange {
  id: string
  request: { method: string; path: string; headers: [string, string][]; body?: Body }
  response: {
    status: number
    headers: Record<string, string[]>
    body: { json: unknown } | { text: string } | { base64: string } | null
    absent?: string[]
  }
  /** Names for values of the answer's JSON, which later requests refer to as `{{name}}`. */
  capture?: Record<string, string>
}

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const kindOf = (value: unknown) =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'list'
      : Number.isInteger(value)
        ? 'int'
        : ({ boolean: 'bool', string: 'str' }[typeof value as string] ?? typeof value)

/** Where two JSON values differ. `"<any:type>"` stands for any value of a type. */
function* differences(want: unknown, got: unknown, where = '$'): Generator<string> {
  const any = typeof want === 'string' ? /^<any:(\w+)>$/.exec(want)?.[1] : undefined
  if (any !== undefined) {
    if (any !== kindOf(got) && !(any === 'number' && kindOf(got) === 'int'))
      yield `${where}: expected some ${any}, got ${JSON.stringify(got)}`
  } else if (Array.isArray(want) && Array.isArray(got)) {
    if (want.length !== got.length) yield `${where}: expected ${want.length} items, got ${got.length}`
    for (const [index, item] of want.slice(0, got.length).entries())
      yield* differences(item, got[index], `${where}[${index}]`)
  } else if (isObject(want) && isObject(got)) {
    for (const key of new Set([...Object.keys(want), ...Object.keys(got)]))
      yield* differences(want[key], got[key], `${where}.${key}`)
  } else if (want !== got) yield `${where}: expected ${JSON.stringify(want)}, got ${JSON.stringify(got)}`
}

/** A Set-Cookie line in one spelling: attributes in order, Max-Age before Expires, both ways of deleting alike. */
function cookie(line: string): string {
  const [pair = '', ...rest] = line.split(';').map((part) => part.trim())
  const attributes = new Map(
    rest.filter(Boolean).map((part) => [part.toLowerCase().split('=', 1)[0], part.toLowerCase()]),
  )
  const [age, expires] = [attributes.get('max-age'), attributes.get('expires')]
  const gone =
    age === undefined
      ? Date.parse(expires?.slice('expires='.length) ?? '') <= Date.now()
      : Number(age.slice('max-age='.length)) <= 0
  attributes.delete('max-age')
  attributes.delete('expires')
  const life = gone ? ['deleted'] : age === undefined ? (expires === undefined ? [] : ['expires']) : [age]
  return [pair.replace(/="(.*)"$/, '=$1'), ...[...attributes.values(), ...life].sort()].join('; ')
}

const listed = (values: readonly string[]) =>
  values
    .flatMap((value) => value.split(','))
    .map((value) => value.trim().toLowerCase())
    .filter(Boolean)
    .sort()
const lists = new Set(['vary', 'allow', 'access-control-allow-methods', 'access-control-allow-headers'])

/** A header's values in the spelling in which they are compared. */
function spelled(name: string, values: readonly string[]): readonly string[] {
  if (name === 'content-type') return values.map((value) => value.split(';', 1)[0]?.trim().toLowerCase() ?? '')
  if (name === 'set-cookie') return values.map(cookie).sort()
  return lists.has(name) ? listed(values) : values
}

function* headerDifferences(
  { headers: want, absent = [] }: Exchange['response'],
  got: IncomingHttpHeaders,
): Generator<string> {
  for (const name of Object.keys(got)) {
    const unasked = /^access-control-|^(set-cookie|location|www-authenticate)$/.test(name) || absent.includes(name)
    if (unasked && !(name in want)) yield `header ${name}: not expected, got ${got[name]}`
  }
  for (const [name, values] of Object.entries(want)) {
    const have = [got[name] ?? []].flat()
    const any =
      values[0] === '<any:number>'
        ? Number.isFinite(Number(have[0] || NaN))
        : values[0] === '<any:str>' && have.length > 0
    if (!any) yield* differences(spelled(name, values).join(', '), spelled(name, have).join(', '), `header ${name}`)
  }
}

function* bodyDifferences(want: Exchange['response']['body'], got: Buffer): Generator<string> {
  if (want === null) yield* differences('', got.toString(), 'body')
  else if ('text' in want) yield* differences(want.text, got.toString(), 'body')
  else if ('base64' in want) yield* differences(want.base64, got.toString('base64'), 'body')
  else yield* differences(want.json, json(got))
}

function json(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return `no JSON: ${bytes.toString().slice(0, 200)}`
  }
}

const bytesOf = (body: Body, fill: (text: string) => string) =>
  'text' in body
    ? Buffer.from(fill(body.text))
    : 'base64' in body
      ? Buffer.from(body.base64, 'base64')
      : Buffer.concat(body.repeat.map(([text, times]) => Buffer.from(text.repeat(times))))

/** Sends one recorded request to a port of 127.0.0.1. */
async function exchange(
  port: number,
  { method, path, headers, body }: Exchange['request'],
  captured: Record<string, unknown>,
): Promise<Answer> {
  const fill = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(captured[name]))
  const data = body && bytesOf(body, fill)
  const flat = headers.flatMap(([name, value]) => [name, Buffer.from(fill(value)).toString('latin1')])
  if (!headers.some(([name]) => name.toLowerCase() === 'host')) flat.push('host', `127.0.0.1:${port}`)
  flat.push('connection', 'close')
  if (data || ['POST', 'PUT', 'PATCH'].includes(method)) flat.push('content-length', String(data?.length ?? 0))
  return new Promise((resolve, reject) => {
    const sent = send(
      { host: '127.0.0.1', port, method, path: fill(path), headers: flat, timeout: 20_000 },
      (response) => {
        buffer(response).then((bytes) => {
          const plain = response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: plain })
        }, reject)
      },
    )
    sent.on('timeout', () => sent.destroy(new Error('no answer in 20 s')))
    sent.on('error', reject)
    sent.end(data)
  })
}

const pick = (value: unknown, path: string) =>
  path
    .replace(/^\$\.?/, '')
    .split('.')
    .reduce<unknown>(
      (inner, key) => (isObject(inner) || Array.isArray(inner) ? Reflect.get(inner, key) : undefined),
      value,
    )

/**
 * Sends the recorded requests of `fixtures/<folder>/<name>.jsonl` in order to a fresh server: `[id, what differs]` for
 * each that differs, and how many there were.
 */
export async function replay(
  listener: RequestListener,
  name: string,
  folder: 'wire' | 'random' = 'wire',
): Promise<{ sent: number; different: [id: string, ...what: string[]][] }> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const lines = readFileSync(new URL(`../fixtures/${folder}/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
  const captured: Record<string, unknown> = {}
  const different: [string, ...string[]][] = []
  try {
    for (const line of lines) {
      const { id, request, response, capture = {} }: Exchange = JSON.parse(line)
      const got = await exchange(port, request, captured)
      const found = [
        ...differences(response.status, got.status, 'status'),
        ...headerDifferences(response, got.headers),
        ...bodyDifferences(response.body, got.bytes),
      ]
      if (found.length > 0) different.push([id, ...found])
      for (const [key, path] of Object.entries(capture)) captured[key] = pick(json(got.bytes), path)
    }
  } finally {
    server.close()
  }
  return { sent: lines.length, different }
}
