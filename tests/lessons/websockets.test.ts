import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { text as readText } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ConnectionManager as AnswerManager } from '../../lessons/realtime/websockets/answer.ts'
import { ConnectionManager, NaiveManager, createApp } from '../../lessons/realtime/websockets/app.ts'
import { realClock } from '../../src/stage/clock.ts'
import { secureRandom } from '../../src/stage/random.ts'
import { openServer, type OpenServer } from '../../src/stage/server.ts'
import { replay } from '../replay.ts'
import { Client, call, recording, replayTranscript } from '../replay-ws.ts'

/** A server of the lesson, with a heart that the test beats. */
async function open() {
  const closers: (() => void | Promise<void>)[] = []
  let beat = () => {}
  let beats = true
  const app = createApp({
    random: secureRandom,
    clock: {
      ...realClock(),
      every(ms, work) {
        expect(ms).toBe(20_000)
        beat = work
        return () => void (beats = false)
      },
    },
    onClose: (close) => void closers.push(close),
  })
  const server: OpenServer = await openServer(app)
  const { port } = server
  return {
    app,
    port,
    beat: () => beat(),
    beats: () => beats,
    client: async (path: string, options?: { autoPong: boolean }) => {
      const client = new Client(`ws://127.0.0.1:${port}${path}`, [], options)
      await client.holds(1)
      return client
    },
    async close() {
      for (const close of closers.reverse()) await close()
      await server.close()
    },
  }
}

type Open = Awaited<ReturnType<typeof open>>

const notice = (id: number) => ({ json: { message: `Client #${id} disconnected`, code: 1001, user_id: id } })

describe('transcripts', () => {
  let server: Open
  beforeAll(async () => void (server = await open()))
  afterAll(() => server.close())
  const { before, transcripts } = recording('websockets')

  test.each(transcripts)('$id', async (transcript) => {
    const beating = setInterval(server.beat, 500)
    expect(await replayTranscript(server.port, transcript, before)).toEqual([])
    clearInterval(beating)
  })
})

interface Fact {
  id: string
  variant: 'naive' | 'fixed'
  sockets: Record<string, { client_id: number; dead: boolean }>
  calls: { call: ['connect' | 'disconnect' | 'broadcast', string]; returned?: unknown; raised?: string }[]
  received: Record<string, unknown[]>
  active: string[]
}

const facts: Fact[] = JSON.parse(
  readFileSync(new URL('../../fixtures/wire/websockets-manager.json', import.meta.url), 'utf8'),
)

class FakeSocket {
  readonly received: unknown[] = []
  readonly id: number
  readonly #dead: boolean

  constructor(id: number, dead: boolean) {
    this.id = id
    this.#dead = dead
  }

  async send(text: string) {
    if (this.#dead) throw new Error('The socket is closed')
    this.received.push({ json: JSON.parse(text) })
  }

  close(code: number, reason: string) {
    this.received.push({ close: { code, reason } })
  }
}

const managers = [
  ['app', ConnectionManager],
  ['answer', AnswerManager],
] as const

const managerFacts = facts.filter(({ id }) => id.includes('/manager-'))

test.each(managers.flatMap(([name, Manager]) => managerFacts.map((fact) => [fact.id, name, Manager, fact] as const)))(
  '%s (%s)',
  async (_id, _name, Manager, fact) => {
    const sockets = Object.fromEntries(
      Object.entries(fact.sockets).map(([name, { client_id, dead }]) => [name, new FakeSocket(client_id, dead)]),
    )
    const named = (name: string) => sockets[name] ?? new FakeSocket(-1, true)
    const fixed = new Manager()
    const naive = new NaiveManager()
    const isNaive = fact.variant === 'naive'
    for (const {
      call: [method, what],
      returned,
      raised,
    } of fact.calls) {
      const message = { message: what, code: 200, user_id: 0 }
      const doing = async () => {
        if (method === 'broadcast') return isNaive ? naive.broadcast(message) : fixed.broadcast(message)
        return isNaive ? naive[method](named(what)) : fixed[method](named(what).id, named(what))
      }
      if (raised) await expect(doing()).rejects.toThrow(Error)
      else expect((await doing()) ?? null).toBe(returned)
    }
    expect(Object.fromEntries(Object.entries(sockets).map(([name, { received }]) => [name, received]))).toEqual(
      fact.received,
    )
    const names = (held: readonly unknown[]) =>
      held.map((socket) => Object.keys(sockets).find((name) => sockets[name] === socket))
    const active = isNaive
      ? names(naive.connections)
      : fixed.active.map((id) => fact.active.find((name) => sockets[name]?.id === id))
    expect(active).toEqual(fact.active)
  },
)

test('a manager says once of each client that it has left, and of none that was replaced or cleared', async () => {
  const left: number[] = []
  const manager = new ConnectionManager((id) => left.push(id))
  const [a, again, dead, last] = [
    new FakeSocket(1, false),
    new FakeSocket(1, false),
    new FakeSocket(2, true),
    new FakeSocket(3, false),
  ]
  for (const socket of [a, again, dead, last]) manager.connect(socket.id, socket)
  expect(manager.disconnect(1, a)).toBe(false)
  expect(await Promise.all([manager.send(2, {}), manager.send(2, {}), manager.send(9, {})])).toEqual([
    false,
    false,
    false,
  ])
  expect([manager.disconnect(2, dead), manager.disconnect(1, again), manager.disconnect(1, again)]).toEqual([
    false,
    true,
    false,
  ])
  manager.connect(3, last)
  manager.clear(1001, 'reset')
  expect([left, manager.active, last.received]).toEqual([[2, 1], [], [{ close: { code: 1001, reason: 'reset' } }]])
})

test('a broadcast does not wait for one socket before it goes to the next', async () => {
  const manager = new ConnectionManager()
  const slow = Promise.withResolvers<void>()
  const quick = new FakeSocket(2, false)
  manager.connect(1, { send: () => slow.promise, close: () => {} })
  manager.connect(2, quick)
  const sent = manager.broadcast({})
  expect(quick.received).toHaveLength(1)
  slow.resolve()
  expect(await sent).toBe(2)
})

test('plain HTTP answers as recorded', async () => {
  const { app, close } = await open()
  expect(await replay((request, response) => void app.emit('request', request, response), 'websockets')).toEqual({
    sent: 4,
    different: [],
  })
  await close()
})

describe('on one server', () => {
  let server: Open
  beforeAll(async () => void (server = await open()))
  afterAll(() => server.close())

  test('a client that is replaced is not said to have left, also when the new one leaves first', async () => {
    const [other, older, newer] = [
      await server.client('/ws/2'),
      await server.client('/ws/1'),
      await server.client('/ws/1'),
    ]
    newer.socket.close(1000)
    await Promise.all([older.closed, newer.closed, other.holds(2)])
    await other.settled()
    expect(other.inbox.slice(1)).toEqual([notice(1)])
    await other.leave()
  })

  test('frames are handled one after another', async () => {
    const client = await server.client('/ws/1')
    for (const text of ['one', 'two']) client.socket.send(text)
    await client.holds(9)
    expect(client.inbox.map((item) => item['text']).filter(Boolean)).toEqual(['You wrote: one', 'You wrote: two'])
    expect([client.inbox[1], client.inbox[5]]).toEqual([{ text: 'You wrote: one' }, { text: 'You wrote: two' }])
    await client.leave()
  })

  test.each([
    ['/ws/1', '', 'You wrote: '],
    ['/ws/1', '/to 2', 'Usage: /to <client_id> <text>'],
    ['/ws/1', '/to 2 ', 'Usage: /to <client_id> <text>'],
    ['/ws/1', '/to -2 hi', 'Client #-2 is not connected'],
    ['/ws/1', '/all', 'You wrote: /all'],
    ['/ws/1', '/all ', 'Client #1 says: '],
    ['/ws/-7', '/All x', 'You wrote: /All x'],
    ['/json/5', '{"message":"a","code":1.5,"user_id":1}', 'Invalid message'],
    ['/json/5', '{"message":"a","code":"1","user_id":1}', 'Invalid message'],
    ['/json/5', '{"message":"a","code":1,"user_id":1,"more":1}', 'a'],
  ])('%s: %j', async (path, text, first) => {
    const client = await server.client(path)
    client.socket.send(text)
    await client.holds(2)
    const got = client.inbox[1]
    expect(got).toEqual(
      got?.['text'] === undefined ? { json: expect.objectContaining({ message: first }) } : { text: first },
    )
    await client.leave()
  })

  test.each([
    '/',
    '/ws',
    '/ws/',
    '/ws/1/2',
    '/ws/1x',
    '/ws/--1',
    '/ws/{id}',
    '/ws/%7Bid%7D',
    '/close/1006',
    '/close/999',
    '/close/5000',
    '/guarded/2?token=alice-token',
    '/constructor',
    '/naive/ws/x',
  ])('%s is refused with 403 and no body', async (path) => {
    const client = await server.client(path)
    expect(client.inbox).toEqual([{ rejected: { status: 403, body: null } }])
  })

  test('an origin is compared as a whole', async () => {
    const client = new Client(`ws://127.0.0.1:${server.port}/origin/1`, [
      ['origin', 'http://localhost:3000.evil.example'],
    ])
    await client.holds(1)
    expect(client.inbox).toEqual([{ rejected: { status: 403, body: null } }])
  })

  test('a request target that is no URL is refused too', async () => {
    const socket = connect(server.port, '127.0.0.1')
    socket.write('GET // HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: Upgrade\r\n\r\n')
    expect(await readText(socket)).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/)
  })

  test('a broken frame ends the connection with its own code, and a server that is closing survives it', async () => {
    const client = await server.client('/ws/1')
    Reflect.get(client.socket, '_socket').write(Buffer.from([0xff, 0x80, 0, 0, 0, 0]))
    await client.holds(2)
    expect(client.inbox[1]).toEqual({ close: { code: 1002, reason: '' } })
    const leaving = await server.client('/ws/1')
    leaving.socket.send('bye~~')
    Reflect.get(leaving.socket, '_socket').write(Buffer.from([0xff, 0x80, 0, 0, 0, 0]))
    await leaving.holds(2)
    await leaving.leave()
    expect(await call(server.port, { method: 'GET', path: '/lab/connections' })).toMatchObject({ status: 200 })
  })

  test('reset closes the active sockets with 1001, and nobody hears a notice', async () => {
    const [a, b, naive] = [
      await server.client('/ws/1'),
      await server.client('/ws/2'),
      await server.client('/naive/ws/3'),
    ]
    await call(server.port, { method: 'POST', path: '/lab/reset' })
    await Promise.all([a.closed, b.closed])
    for (const client of [a, b]) expect(client.inbox.slice(1)).toEqual([{ close: { code: 1001, reason: 'reset' } }])
    expect(await call(server.port, { method: 'GET', path: '/lab/connections' })).toEqual({
      status: 200,
      body: { json: { active: [], naive: 0 } },
    })
    await naive.leave()
  })

  test('the chat page is one file that asks for nothing else', async () => {
    const response = await fetch(`http://127.0.0.1:${server.port}/`)
    const html = await response.text()
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(html).not.toMatch(/\b(?:src|href)=|@import|https?:\/\//)
    const script = /<script type="module">(.*)<\/script>/s.exec(html)?.[1] ?? ''
    expect(() => new Function(script)).not.toThrow()
  })
})

test('the heart asks every socket, and cuts the one that stays silent', async () => {
  const server = await open()
  const [awake, silent] = [await server.client('/ws/1'), await server.client('/ws/2', { autoPong: false })]
  const pinged = Promise.all(
    [awake, silent].map(({ socket }) => new Promise((resolve) => socket.once('ping', resolve))),
  )
  server.beat()
  await pinged
  await awake.settled()
  server.beat()
  await Promise.all([silent.closed, awake.holds(2)])
  expect(silent.inbox.at(-1)).toEqual({ close: { code: 1006, reason: '' } })
  expect(awake.inbox.slice(1)).toEqual([notice(2)])
  await server.close()
  expect(server.beats()).toBe(false)
})

test('when the stage closes, every client hears 1001, and no notice', async () => {
  const server = await open()
  const clients = await Promise.all(['/ws/1', '/ws/2', '/raw', '/naive/ws/1'].map((path) => server.client(path)))
  await server.close()
  await Promise.all(clients.map(({ closed }) => closed))
  for (const { inbox } of clients) expect(inbox.slice(1)).toEqual([{ close: { code: 1001, reason: '' } }])
})
