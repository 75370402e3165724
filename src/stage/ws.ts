import { AssertionError } from 'node:assert'
import { Buffer } from 'node:buffer'
import type { RawData, WebSocket } from 'ws'
import type { Frame, WsClient, WsHandle } from '../lesson/handles.ts'
import type { Busy, Emit } from './emit.ts'

/** WebSocket clients of the server that `port` starts. `close` drops those that are left. */
export function wsHandle(port: () => Promise<number>, emit: Emit, busy: Busy): WsHandle & { close(): void } {
  const open: Client[] = []
  return {
    async connect(path, { name = `client ${open.length + 1}`, headers = {}, protocols = [] } = {}) {
      const { WebSocket } = await import('ws')
      await emit({ type: 'frame', client: name, direction: 'out', frame: { kind: 'connect', path } })
      const socket = new WebSocket(`ws://127.0.0.1:${await port()}${path}`, [...protocols], { headers })
      const client = new Client(name, socket, emit, busy)
      open.push(client)
      await client.settled
      return client
    },
    close() {
      for (const client of open) client.drop()
    },
  }
}

/** A client keeps what comes until a step takes it; a frame becomes an event then, so that the order is the step's own. */
class Client implements WsClient {
  readonly name: string
  readonly settled: Promise<void>
  readonly #socket: WebSocket
  readonly #emit: Emit
  readonly #inbox: Frame[] = []
  #arrived = () => {}

  constructor(name: string, socket: WebSocket, emit: Emit, busy: Busy) {
    this.name = name
    this.#socket = socket
    this.#emit = emit
    let refused = false
    socket.on('open', () => this.#put({ kind: 'open', protocol: socket.protocol || null }))
    socket.on('message', (data, isBinary) =>
      this.#put(
        isBinary
          ? { kind: 'binary', base64: bytesOf(data).toString('base64') }
          : { kind: 'text', text: bytesOf(data).toString() },
      ),
    )
    socket.on('ping', (data) => this.#put({ kind: 'ping', text: data.toString() }))
    socket.on('pong', (data) => this.#put({ kind: 'pong', text: data.toString() }))
    socket.on('close', (code, reason) => refused || this.#put({ kind: 'close', code, reason: reason.toString() }))
    socket.on('error', () => {})
    socket.on('unexpected-response', (request, response) => {
      refused = true
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        this.#put({ kind: 'rejected', status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() })
        request.destroy()
      })
    })
    this.settled = busy.during(() => this.#until(() => this.#inbox.length > 0))
  }

  get waiting(): readonly Frame[] {
    return this.#inbox
  }

  async send(data: string | Uint8Array) {
    await this.#say(
      typeof data === 'string'
        ? { kind: 'text', text: data }
        : { kind: 'binary', base64: Buffer.from(data).toString('base64') },
    )
    await new Promise<void>((resolve, reject) =>
      this.#socket.send(data, (error) => (error ? reject(error) : resolve())),
    )
  }

  async ping(text = '') {
    await this.#say({ kind: 'ping', text })
    this.#socket.ping(text)
  }

  async close(code?: number, reason?: string) {
    await this.#say({ kind: 'close', code: code ?? 1005, reason: reason ?? '' })
    this.#socket.close(code, reason)
  }

  async abort() {
    await this.#say({ kind: 'abort' })
    this.#socket.terminate()
  }

  async next(): Promise<Frame> {
    await this.#until(() => this.#inbox.length > 0)
    const frame = this.#inbox.shift()
    if (!frame) throw new Error(`${this.name} has no frame`)
    void this.#emit({ type: 'frame', client: this.name, direction: 'in', frame })
    return frame
  }

  async message() {
    const frame = await this.next()
    if (frame.kind !== 'text') throw this.#unexpected(frame, 'text')
    return /^\s*[{[]/.test(frame.text) ? JSON.parse(frame.text) : frame.text
  }

  async closed() {
    const frame = await this.next()
    if (frame.kind !== 'close') throw this.#unexpected(frame, 'close')
    return { code: frame.code, reason: frame.reason }
  }

  /** A step that waits for one kind of frame asserts that it comes. */
  #unexpected(frame: Frame, kind: Frame['kind']) {
    return new AssertionError({
      message: `${this.name} got ${JSON.stringify(frame)} where a frame of kind ${kind} was expected`,
      actual: frame,
      expected: { kind },
      operator: 'partialDeepStrictEqual',
    })
  }

  drop() {
    this.#socket.terminate()
  }

  #say(frame: Frame | { kind: 'abort' }) {
    return this.#emit({ type: 'frame', client: this.name, direction: 'out', frame })
  }

  #put(frame: Frame) {
    this.#inbox.push(frame)
    this.#arrived()
  }

  async #until(holds: () => boolean) {
    while (!holds()) {
      await new Promise<void>((resolve) => {
        this.#arrived = resolve
      })
    }
  }
}

const bytesOf = (data: RawData) =>
  Array.isArray(data) ? Buffer.concat(data) : data instanceof ArrayBuffer ? Buffer.from(data) : data
