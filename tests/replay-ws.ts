import { readFileSync } from 'node:fs'
import { request as send } from 'node:http'
import { json as readJson, text as readText } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { WebSocket, type RawData } from 'ws'

/** What a client got: `{open}`, `{text}`, `{json}`, `{base64}`, `{pong}`, `{close}` or `{rejected}`. */
type Item = Record<string, unknown>

interface Call {
  method: string
  path: string
}

type Action =
  | { action: 'connect' | 'abort'; client: string }
  | { action: 'send'; client: string; text?: string; base64?: string }
  | { action: 'ping'; client: string; text: string }
  | { action: 'close'; client: string; code: number; reason: string }
  | ({ action: 'http'; response: { status: number; body: { json: unknown } | null } } & Call)

export interface Transcript {
  id: string
  clients: Record<string, { path: string; headers: [string, string][] }>
  steps: (Action & { received?: Record<string, Item[]> })[]
}

export interface Recording {
  before: Call[]
  transcripts: Transcript[]
}

export const recording = (name: string): Recording =>
  JSON.parse(readFileSync(new URL(`../fixtures/wire/${name}.json`, import.meta.url), 'utf8'))

/** Milliseconds within which everything that is expected must have come. */
const patience = 10_000
const barrier = 'barrier'

/** A client that keeps what it gets. `settled` resolves when a round trip brought nothing more, or the socket closed. */
export class Client {
  readonly inbox: Item[] = []
  readonly socket: WebSocket
  readonly closed: Promise<unknown>
  #refused = false
  #heard = Promise.withResolvers<void>()

  constructor(url: string, headers: [string, string][] = [], options: { autoPong?: boolean } = {}) {
    this.socket = new WebSocket(url, { headers: Object.fromEntries(headers), ...options })
    const { socket } = this
    this.closed = new Promise((resolve) => socket.on('close', resolve))
    socket.on('open', () => this.#put({ open: { protocol: socket.protocol || null } }))
    socket.on('message', (data, isBinary) => this.#put(frame(data, isBinary)))
    socket.on('pong', (data) => (data.toString() === barrier ? this.#hear() : this.#put({ pong: data.toString() })))
    socket.on('close', (code, reason) =>
      this.#refused ? this.#hear() : this.#put({ close: { code, reason: reason.toString() } }),
    )
    socket.on('error', () => {})
    socket.on('unexpected-response', async (request, response) => {
      this.#refused = true
      const isJson = response.headers['content-type']?.includes('json')
      const body = isJson
        ? { json: await readJson(response) }
        : await readText(response).then((text) => (text ? { text } : null))
      this.#put({ rejected: { status: response.statusCode, body } })
      request.destroy()
    })
  }

  /** Waits until so many items are here. */
  async holds(count: number): Promise<void> {
    const late = new AbortController()
    const timeout = sleep(patience, 'late', { signal: late.signal }).catch(() => 'in time')
    while (this.inbox.length < count && (await Promise.race([this.#heard.promise, timeout])) !== 'late');
    late.abort()
  }

  /** Cuts the connection, where there is one, and waits until that is done. */
  async leave(): Promise<void> {
    this.socket.terminate()
    if (!this.#refused) await this.closed
  }

  async settled(): Promise<void> {
    if (this.socket.readyState !== WebSocket.OPEN) return
    const heard = this.#heard.promise
    this.socket.ping(barrier)
    await heard
  }

  #put(item: Item) {
    this.inbox.push(item)
    this.#hear()
  }

  #hear() {
    this.#heard.resolve()
    this.#heard = Promise.withResolvers()
  }
}

function frame(data: RawData, isBinary: boolean): Item {
  const bytes = Array.isArray(data) ? Buffer.concat(data) : data instanceof ArrayBuffer ? Buffer.from(data) : data
  if (isBinary) return { base64: bytes.toString('base64') }
  const text = bytes.toString()
  return /^\s*[{[]/.test(text) ? { json: JSON.parse(text) } : { text }
}

/** Puts what is there in the place of a pattern that it matches. */
function fill(want: unknown, got: unknown): unknown {
  if (typeof want === 'string') {
    const pattern = /^<match:(.*)>$/s.exec(want)?.[1]
    const any = /^<any:str>$/.test(want)
    return typeof got === 'string' && (any || (pattern !== undefined && new RegExp(pattern).test(got))) ? got : want
  }
  if (typeof want !== 'object' || want === null || typeof got !== 'object' || got === null) return want
  if (Array.isArray(want)) return want.map((item, i) => fill(item, Reflect.get(got, i)))
  return Object.fromEntries(Object.entries(want).map(([key, value]) => [key, fill(value, Reflect.get(got, key))]))
}

export function call(port: number, { method, path }: Call): Promise<{ status: number | undefined; body: unknown }> {
  return new Promise((resolve, reject) => {
    const request = send({ host: '127.0.0.1', port, method, path, headers: { connection: 'close' } }, (response) => {
      readText(response).then(
        (text) => resolve({ status: response.statusCode, body: text ? { json: JSON.parse(text) } : null }),
        reject,
      )
    })
    request.on('error', reject).end()
  })
}

function act(action: Exclude<Action, { action: 'http' | 'connect' }>, { socket }: Client) {
  if (action.action === 'send') socket.send(action.text ?? Buffer.from(action.base64 ?? '', 'base64'))
  else if (action.action === 'ping') socket.ping(action.text)
  else if (action.action === 'close') socket.close(action.code, action.reason)
  else socket.terminate()
}

/** Plays a transcript against a port of 127.0.0.1 and gives what differs. */
export async function replayTranscript(
  port: number,
  { clients: wanted, steps }: Transcript,
  before: Call[],
): Promise<string[]> {
  const found: string[] = []
  const clients: Record<string, Client> = {}
  for (const request of before) await call(port, request)
  for (const [index, step] of steps.entries()) {
    const where = `step ${index + 1} (${step.action})`
    const check = (want: unknown, got: unknown, who = '') =>
      isDeepStrictEqual(fill(want, got), got) ||
      found.push(`${where}: ${who} expected ${JSON.stringify(want)}, got ${JSON.stringify(got)}`)
    if (step.action === 'http') check(step.response, await call(port, step))
    else if (step.action === 'connect') {
      const { path = '', headers = [] } = wanted[step.client] ?? {}
      clients[step.client] = new Client(`ws://127.0.0.1:${port}${path}`, headers)
    } else {
      const own = clients[step.client]
      if (own) act(step, own)
    }
    const all = Object.entries(clients)
    await Promise.all(all.map(([name, client]) => client.holds(step.received?.[name]?.length ?? 0)))
    for (let round = 0; round < 2; round++) await Promise.all(all.map(([, client]) => client.settled()))
    for (const [name, client] of all) check(step.received?.[name] ?? [], client.inbox.splice(0), name)
  }
  await Promise.all(Object.values(clients).map((client) => client.leave()))
  return found
}
