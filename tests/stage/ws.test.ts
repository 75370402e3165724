import { AssertionError } from 'node:assert'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocketServer } from 'ws'
import { Busy, type StageEvent } from '../../src/stage/emit.ts'
import { wsHandle } from '../../src/stage/ws.ts'

const server = new WebSocketServer({ host: '127.0.0.1', port: 0, handleProtocols: () => false })
server.on('connection', (socket) => {
  socket.on('message', (data, isBinary) => {
    if (String(data) === 'bye') socket.close(4000, 'bye')
    else socket.send(data, { binary: isBinary })
  })
})
beforeAll(async () => void (server.address() ?? (await once(server, 'listening'))))
afterAll(() => void server.close())

const events: StageEvent[] = []
const ws = wsHandle(
  async () => {
    const address = server.address()
    return typeof address === 'object' && address ? address.port : 0
  },
  async (event) => void events.push(event),
  new Busy(),
)
afterAll(() => ws.close())

test('a client takes frames in order, and each is an event when it is taken', async () => {
  const client = await ws.connect('/x', { name: 'alice' })
  expect(await client.next()).toEqual({ kind: 'open', protocol: null })
  for (const text of ['plain', '{"a":1}']) await client.send(text)
  expect(await client.message()).toBe('plain')
  expect(await client.message()).toEqual({ a: 1 })
  await client.send('bye')
  expect(await client.closed()).toEqual({ code: 4000, reason: 'bye' })
  expect(events).toMatchObject(
    [
      ['out', 'connect'],
      ['in', 'open'],
      ['out', 'text'],
      ['out', 'text'],
      ['in', 'text'],
      ['in', 'text'],
      ['out', 'text'],
      ['in', 'close'],
    ].map(([direction, kind]) => ({ type: 'frame', client: 'alice', direction, frame: { kind } })),
  )
})

test('another frame than the one that was waited for is a failed assertion', async () => {
  const client = await ws.connect('/x')
  await expect(client.closed()).rejects.toThrow(AssertionError)
  await client.send(new Uint8Array([1]))
  const error = await client.message().catch((reason: unknown) => reason)
  expect(error).toMatchObject({ actual: { kind: 'binary', base64: 'AQ==' }, expected: { kind: 'text' } })
})
