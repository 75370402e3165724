import assert from 'node:assert/strict'
import { once } from 'node:events'
import { defineLesson, stepFor, type WsClient, type WsHandle } from 'fstudy'
import { WebSocket, WebSocketServer } from 'ws'

const step = stepFor<typeof import('./app.ts')>()
const yourStep = stepFor<typeof import('./answer.ts')>()

const notice = (id: number) => ({ message: `Client #${id} disconnected`, code: 1001, user_id: id })

/** Clients of the chat, by their numbers, one after the other. */
async function enter(ws: WsHandle, ids: readonly number[], path = '/ws'): Promise<WsClient[]> {
  const clients: WsClient[] = []
  for (const id of ids) clients.push(await opened(ws, `${path}/${id}`, `client ${id}`))
  return clients
}

async function opened(ws: WsHandle, path: string, name?: string): Promise<WsClient> {
  const client = await ws.connect(path, name ? { name } : {})
  assert.equal((await client.next()).kind, 'open')
  return client
}

/** A pong comes behind all that was sent before: so nothing else came. */
async function hearsNothing(client: WsClient | undefined) {
  await client?.ping('anything?')
  assert.deepEqual(await client?.next(), { kind: 'pong', text: 'anything?' })
}

/** The next frame: a text, or an object that came as JSON; any other frame as it is. */
async function next(client: WsClient | undefined): Promise<unknown> {
  const frame = await client?.next()
  if (frame?.kind !== 'text') return frame
  return frame.text.startsWith('{') ? JSON.parse(frame.text) : frame.text
}

async function hears(client: WsClient | undefined, message: unknown) {
  assert.deepEqual(await next(client), message)
}

async function closes(client: WsClient | undefined, code: number, reason = '') {
  assert.deepEqual(await client?.next(), { kind: 'close', code, reason })
}

/** A socket that keeps what it gets; a dead one fails at each. */
function socketOf(dead = false) {
  const got: unknown[] = []
  return {
    got,
    async send(text: string) {
      if (dead) throw new Error('The socket is closed')
      got.push(JSON.parse(text))
    },
    close: (code: number) => void got.push(code),
  }
}

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step('hello', { show: ['chat.ts#chat', 'chat.ts#echo'] }, async ({ ws }) => {
      const [client] = await enter(ws, [1])
      await client?.send('hello')
      await hears(client, 'You wrote: hello')
      await hears(client, { message: 'You wrote: hello' })
      await hears(client, { message: 'Hello Client #1, you sent: hello', code: 200, user_id: 1 })
      const seed = await next(client)
      assert.match(JSON.stringify(seed), /^\{"message":"seed : [1-9]\d{3}","code":200,"user_id":1\}$/)
      await hearsNothing(client)
    }),

    step('upgrade', { show: ['upgrade.ts#upgrade', 'upgrade.ts#refuse'] }, async ({ http, ws }) => {
      assert.equal((await http.get('/ws/1')).status, 404)
      for (const path of ['/ws/abc', '/nowhere']) {
        const client = await ws.connect(path)
        assert.deepEqual(await client.next(), { kind: 'rejected', status: 403, text: '' })
      }
      const denied = await ws.connect('/denied')
      const text = '{"detail":"Not authenticated"}'
      assert.deepEqual(await denied.next(), { kind: 'rejected', status: 401, text })
    }),

    step('all', { show: ['chat.ts#commands', 'manager.ts#send'] }, async ({ ws }) => {
      const [one, two, three] = await enter(ws, [1, 2, 3])
      const message = { message: 'Client #2 says: good morning', code: 200, user_id: 2 }
      await two?.send('/all good morning')
      await hears(one, message)
      await hears(three, message)
      await two?.ping('and me?')
      await hears(two, message)
      assert.deepEqual(await next(two), { kind: 'pong', text: 'and me?' })
    }),

    step('whisper', { show: 'chat.ts#commands' }, async ({ ws }) => {
      const [one, two, three] = await enter(ws, [1, 2, 3])
      await one?.send('/to 2 psst')
      await hears(two, { message: 'Client #1 whispers: psst', code: 200, user_id: 1 })
      await hears(one, { message: 'Delivered to Client #2', code: 200, user_id: 1 })
      await hearsNothing(three)
      await one?.send('/to 9 anyone')
      await hears(one, { message: 'Client #9 is not connected', code: 404, user_id: 1 })
      await one?.send('/to two psst')
      await hears(one, { message: 'Usage: /to <client_id> <text>', code: 400, user_id: 1 })
    }),

    step('leave', { show: 'manager.ts#connect' }, async ({ ws, http }) => {
      const [one, two, three] = await enter(ws, [1, 2, 3])
      await one?.close(1001, 'tab closed')
      await closes(one, 1001, 'tab closed')
      await hears(two, notice(1))
      await hears(three, notice(1))
      await three?.abort()
      await closes(three, 1006)
      await hears(two, notice(3))
      await hearsNothing(two)
      assert.deepEqual((await http.get('/lab/connections')).body, { active: [2], naive: 0 })
    }),

    step('bye', { show: 'chat.ts#chat' }, async ({ ws }) => {
      const [one, two] = await enter(ws, [1, 2])
      await one?.send('Bye~~')
      await hears(one, 'bye~~')
      await closes(one, 1000, 'bye')
      await hears(two, notice(1))
      await hearsNothing(two)
    }),

    step('same-id', { show: 'manager.ts#connect' }, async ({ ws, http }) => {
      const [other, older] = await enter(ws, [2, 1])
      const newer = await opened(ws, '/ws/1', 'client 1 again')
      await closes(older, 4001, 'connected elsewhere')
      await hearsNothing(other)
      await other?.send('/to 1 still there?')
      await hears(newer, { message: 'Client #2 whispers: still there?', code: 200, user_id: 2 })
      assert.deepEqual((await http.get('/lab/connections')).body, { active: [1, 2], naive: 0 })
    }),

    step('frames', { show: 'connection.ts#frames' }, async ({ ws }) => {
      const [other, binary, long] = await enter(ws, [1, 2, 3])
      await binary?.send(new Uint8Array([1, 2, 3]))
      await closes(binary, 1003, 'text frames only')
      await hears(other, notice(2))
      await hears(long, notice(2))
      await long?.send('x'.repeat(4097))
      assert.partialDeepStrictEqual(await long?.next(), { kind: 'close', code: 1009 })
      await hears(other, notice(3))
      await other?.ping('heartbeat')
      assert.deepEqual(await other?.next(), { kind: 'pong', text: 'heartbeat' })
    }),

    step('raw', { show: 'echoes.ts#echo-raw' }, async ({ ws }) => {
      const client = await opened(ws, '/raw')
      await client.send('text')
      assert.deepEqual(await client.next(), { kind: 'text', text: 'text' })
      await client.send(new Uint8Array([0, 255]))
      assert.deepEqual(await client.next(), { kind: 'binary', base64: 'AP8=' })
    }),

    step('json', { show: ['echoes.ts#echo-json', 'message.ts#message'] }, async ({ ws }) => {
      const client = await opened(ws, '/json/5')
      await client.send('{"message":"hi","code":1,"user_id":5,"more":true}')
      await hears(client, { message: 'hi', code: 1, user_id: 5 })
      for (const text of ['{"message":"hi","code":"1","user_id":5}', 'no JSON']) {
        await client.send(text)
        await hears(client, { message: 'Invalid message', code: 422, user_id: 5 })
      }
    }),

    step('close-codes', { show: 'upgrade.ts#serve' }, async ({ ws }) => {
      for (const [path, code, reason] of [
        ['/close/1000?reason=done', 1000, 'done'],
        ['/close/3001', 3001, ''],
        ['/close/1008?reason=rules', 1008, 'rules'],
      ] as const) {
        await closes(await opened(ws, path), code, reason)
      }
      const crashing = await opened(ws, '/crash')
      await crashing.send('anything')
      await closes(crashing, 1011, 'internal error')
      const unsendable = await ws.connect('/close/1006')
      assert.equal((await unsendable.next()).kind, 'rejected')
    }),

    step('early-late', { show: ['routes.ts#token', 'routes.ts#early-late'] }, async ({ ws }) => {
      for (const path of ['/guarded/1', '/guarded/1?token=nonsense', '/guarded/1?token=bob-token']) {
        const early = await ws.connect(path)
        assert.deepEqual(await early.next(), { kind: 'rejected', status: 403, text: '' })
      }
      const late = await opened(ws, '/guarded-late/1?token=bob-token')
      await closes(late, 1008, 'invalid token')
      const alice = await opened(ws, '/guarded/1?token=alice-token')
      await alice.send('it is me')
      await hears(alice, 'You wrote: it is me')
    }),

    step('origin', { show: 'routes.ts#origin' }, async ({ ws }) => {
      const from = async (origin?: string) => {
        const client = await ws.connect('/origin/1', origin ? { name: origin, headers: { origin } } : {})
        return (await client.next()).kind
      }
      assert.equal(await from('http://evil.example'), 'rejected')
      assert.equal(await from('http://localhost:3000.evil.example'), 'rejected')
      assert.equal(await from('http://localhost:3000'), 'open')
      assert.equal(await from(), 'open')
    }),

    step('heartbeat', { show: 'heartbeat.ts#heartbeat' }, ({ app, log }) => {
      let beat = () => {}
      const clientOf = (name: string, answers: boolean) => ({
        alive: true,
        once: (_: string, pong: () => void) => answers && pong(),
        ping: () => log(`${name}: ping${answers ? ', pong' : ''}`),
        terminate() {
          log(`${name}: cut`)
          this.alive = false
        },
      })
      const [awake, silent] = [clientOf('awake', true), clientOf('silent', false)]
      const every = (ms: number, work: () => void) => {
        assert.equal(ms, 20_000)
        beat = work
        return () => {}
      }
      app.startHeartbeat({ clients: [awake, silent] }, { every })
      beat()
      assert.deepEqual([awake.alive, silent.alive], [true, true])
      beat()
      assert.deepEqual([awake.alive, silent.alive], [true, false])
    }),

    step('dead-socket', { show: ['manager.ts#naive-manager', 'manager.ts#send'] }, async ({ app, log }) => {
      const message = { message: 'hi', code: 200, user_id: 0 }
      const naive = new app.NaiveManager()
      const theirs = [socketOf(), socketOf(true), socketOf()]
      for (const socket of theirs) naive.connect(socket)
      await assert.rejects(naive.broadcast(message), /The socket is closed/)
      log('NaiveManager:', ...theirs.map(({ got }) => got.length))
      assert.deepEqual(
        theirs.map(({ got }) => got.length),
        [1, 0, 0],
      )

      const manager = new app.ConnectionManager()
      const ours = [socketOf(), socketOf(true), socketOf()]
      for (const [id, socket] of ours.entries()) manager.connect(id, socket)
      assert.equal(await manager.broadcast(message), 2)
      log('ConnectionManager:', ...ours.map(({ got }) => got.length))
      assert.deepEqual(
        ours.map(({ got }) => got.length),
        [1, 0, 1],
      )
      assert.deepEqual(manager.active, [0, 2])
    }),

    step('leave-twice', { show: ['manager.ts#naive-manager', 'manager.ts#connect'] }, async ({ app, log }) => {
      const socket = socketOf()
      const naive = new app.NaiveManager()
      naive.connect(socket)
      naive.disconnect(socket)
      assert.throws(() => naive.disconnect(socket), /not in the list/)

      const manager = new app.ConnectionManager()
      manager.connect(1, socket)
      const left = [manager.disconnect(1, socket), manager.disconnect(1, socket)]
      log(left)
      assert.deepEqual(left, [true, false])
    }),

    step('naive-bye', { show: 'naive.ts#naive' }, async ({ ws }) => {
      const [one, two] = await enter(ws, [1, 2], '/naive/ws')
      await one?.send('BYE~~')
      await hears(one, 'bye~~')
      await closes(one, 1006)
      await hearsNothing(two)
    }),

    step('naive-dead', { show: 'naive.ts#naive' }, async ({ ws, http }) => {
      const [a, b, c] = await enter(ws, [1, 2, 3], '/naive/ws')
      await a?.send(new Uint8Array([1]))
      await closes(a, 1006)
      assert.deepEqual((await http.get('/lab/connections')).body, { active: [], naive: 3 })
      await c?.close(1000)
      await closes(c, 1000)
      await hearsNothing(b)
      assert.deepEqual((await http.get('/lab/connections')).body, { active: [], naive: 2 })
    }),

    step('naive-json', { show: 'naive.ts#naive-json' }, async ({ ws }) => {
      const client = await opened(ws, '/naive/json')
      await client.send('{"a":1}')
      await hears(client, { a: 1 })
      await client.send('no JSON')
      await closes(client, 1006)
    }),

    step('closed-send', { show: 'connection.ts#connection' }, async ({ app, log, onClose }) => {
      const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
      onClose(() => server.close())
      await once(server, 'listening')
      const address = server.address()
      const socket = new WebSocket(`ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
      await once(socket, 'open')
      log('OPEN', socket.readyState)
      assert.equal(socket.readyState, WebSocket.OPEN)
      socket.close()
      await once(socket, 'close')
      log('CLOSED', socket.readyState)
      assert.equal(socket.readyState, WebSocket.CLOSED)
      assert.doesNotThrow(() => socket.send('lost'))
      await assert.rejects(app.connectionOf(socket).send('lost'), /not open/)
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      yourStep('to-everybody', {}, async ({ app }) => {
        const { manager, sockets } = managerWith(app, 3)
        assert.equal(await manager.broadcast({ message: 'hi' }), 3)
        assert.deepEqual(
          sockets.map(({ got }) => got),
          [[{ message: 'hi' }], [{ message: 'hi' }], [{ message: 'hi' }]],
        )
      }),
      yourStep('outlives-dead', {}, async ({ app }) => {
        const { manager, sockets } = managerWith(app, 3, [1])
        assert.equal(await manager.broadcast({ message: 'hi' }), 2)
        assert.deepEqual(
          sockets.map(({ got }) => got.length),
          [1, 0, 1],
        )
      }),
      yourStep('dead-are-gone', {}, async ({ app }) => {
        const { manager } = managerWith(app, 4, [1, 2])
        await manager.broadcast({ message: 'hi' })
        assert.deepEqual(manager.active, [0, 3])
      }),
      yourStep('never-throws', {}, async ({ app }) => {
        const { manager } = managerWith(app, 2, [0, 1])
        assert.equal(await manager.broadcast({ message: 'hi' }), 0)
        assert.equal(await new app.ConnectionManager().broadcast({}), 0)
      }),
      yourStep('nobody-waits', {}, async ({ app }) => {
        const manager = new app.ConnectionManager()
        const { promise, resolve } = Promise.withResolvers<void>()
        const quick = socketOf()
        manager.connect(1, { send: () => promise, close: () => {} })
        manager.connect(2, quick)
        const sent = manager.broadcast({ message: 'hi' })
        await new Promise((done) => setImmediate(done))
        assert.deepEqual(quick.got, [{ message: 'hi' }])
        resolve()
        assert.equal(await sent, 2)
      }),
      yourStep('older-socket', {}, ({ app }) => {
        const manager = new app.ConnectionManager()
        const [older, newer] = [socketOf(), socketOf()]
        manager.connect(1, older)
        manager.connect(1, newer)
        assert.equal(manager.disconnect(1, older), false)
        assert.deepEqual(manager.active, [1])
        assert.equal(manager.disconnect(1, newer), true)
      }),
      yourStep('once', {}, ({ app }) => {
        const { manager, sockets } = managerWith(app, 2)
        const [first = socketOf()] = sockets
        assert.deepEqual([manager.disconnect(0, first), manager.disconnect(0, first)], [true, false])
        assert.equal(manager.disconnect(9, first), false)
        assert.deepEqual(manager.active, [1])
      }),
      yourStep('replaced-meanwhile', {}, async ({ app }) => {
        const manager = new app.ConnectionManager()
        const { promise, reject } = Promise.withResolvers<void>()
        manager.connect(1, { send: () => promise, close: () => {} })
        const sent = manager.broadcast({ message: 'hi' })
        manager.connect(1, socketOf())
        reject(new Error('The socket is closed'))
        assert.equal(await sent, 0)
        assert.deepEqual(manager.active, [1])
      }),
    ],
  },
})

/** A manager with so many sockets, numbered from 0; some of them dead. */
function managerWith({ ConnectionManager }: typeof import('./answer.ts'), count: number, dead: readonly number[] = []) {
  const manager = new ConnectionManager()
  const sockets = Array.from({ length: count }, (_, id) => socketOf(dead.includes(id)))
  for (const [id, socket] of sockets.entries()) manager.connect(id, socket)
  return { manager, sockets }
}
