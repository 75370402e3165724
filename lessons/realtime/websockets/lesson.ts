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

/** A socket whose client answers a ping, or does not. It keeps what was done to it. */
function heartOf(answers: boolean) {
  const done: string[] = []
  let heard = () => {}
  return {
    done,
    once: (_: string, pong: () => void) => void (heard = pong),
    ping() {
      done.push('ping')
      if (!answers) return
      done.push('pong')
      heard()
    },
    close: () => void done.push('close'),
    terminate: () => void done.push('terminate'),
  }
}

/** The name of the error that the work throws. */
function errorOf(work: () => void): string {
  try {
    work()
    return 'no error'
  } catch (error) {
    return error instanceof Error ? error.name : String(error)
  }
}

/** Both ends of a connection. */
async function pair(onClose: (close: () => void) => void) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  onClose(() => {
    for (const socket of server.clients) socket.terminate()
    server.close()
  })
  const accepted = new Promise<WebSocket>((resolve) => server.once('connection', resolve))
  await once(server, 'listening')
  const address = server.address()
  const client = new WebSocket(`ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  onClose(() => client.terminate())
  await once(client, 'open')
  return { client, socket: await accepted }
}

/** How a connection ends, as the event `close` tells a page. (Node 22's own WebSocket leaves it out after a refusal.) */
function endOf(url: string): Promise<{ code: number; reason: string }> {
  const socket = new WebSocket(url)
  socket.on('error', () => {})
  return new Promise((resolve) => socket.addEventListener('close', ({ code, reason }) => resolve({ code, reason })))
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

    step('upgrade', { show: ['upgrade.ts#upgrade', 'upgrade.ts#refuse', 'routes.ts#routes'] }, async ({ http, ws }) => {
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
      await two?.ping('what came?')
      await hears(two, notice(1))
      await hears(two, { kind: 'pong', text: 'what came?' })
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

    step('frames', { show: ['connection.ts#frames', 'upgrade.ts#upgrade'] }, async ({ ws }) => {
      const [other, binary] = await enter(ws, [1, 2])
      await binary?.send(new Uint8Array([1, 2, 3]))
      await closes(binary, 1003, 'text frames only')
      await other?.ping('heartbeat')
      await hears(other, notice(2))
      await hears(other, { kind: 'pong', text: 'heartbeat' })

      const long = await opened(ws, '/raw', 'long')
      await long.send(new Uint8Array(4096))
      assert.equal((await long.next()).kind, 'binary')
      await long.send(new Uint8Array(4097))
      assert.partialDeepStrictEqual(await long.next(), { kind: 'close', code: 1009 })
    }),

    step('raw', { show: 'echoes.ts#echo-raw' }, async ({ ws }) => {
      const client = await opened(ws, '/raw')
      await client.send('text')
      assert.deepEqual(await client.next(), { kind: 'text', text: 'text' })
      await client.send(new Uint8Array([0, 255]))
      assert.deepEqual(await client.next(), { kind: 'binary', base64: 'AP8=' })
    }),

    step('json', { show: ['naive.ts#naive-json', 'echoes.ts#echo-json', 'message.ts#message'] }, async ({ ws }) => {
      const naive = await opened(ws, '/naive/json', 'naive')
      await naive.send('{"code":"anything"}')
      await hears(naive, { code: 'anything' })
      await naive.send('no JSON')
      await closes(naive, 1006)

      const client = await opened(ws, '/json/5', 'checked')
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

    step('page', { show: 'routes.ts#early-late' }, async ({ http, log }) => {
      const server = (await http.url()).replace('http', 'ws')
      const early = await endOf(`${server}/guarded/1?token=bob-token`)
      log('/guarded/1', early)
      assert.deepEqual(early, { code: 1006, reason: '' })
      const late = await endOf(`${server}/guarded-late/1?token=bob-token`)
      log('/guarded-late/1', late)
      assert.deepEqual(late, { code: 1008, reason: 'invalid token' })

      const page = new globalThis.WebSocket(`${server}/raw`)
      const closed = new Promise<number>((resolve) => page.addEventListener('close', ({ code }) => resolve(code)))
      await once(page, 'open')
      for (const code of [1001, 1006, 1008, 2999]) {
        const error = errorOf(() => page.close(code))
        log(`close(${code})`, error)
        assert.equal(error, 'InvalidAccessError')
      }
      const error = errorOf(() => page.close(3000))
      log('close(3000)', error)
      assert.equal(await closed, 3000)
    }),

    step('origin', { show: 'routes.ts#origin' }, async ({ ws }) => {
      const from = async (origin?: string, path = '/origin/1') => {
        const client = await ws.connect(path, origin ? { name: origin, headers: { origin } } : { name: 'no Origin' })
        return (await client.next()).kind
      }
      assert.equal(await from('http://evil.example', '/ws/1'), 'open')
      assert.equal(await from('http://evil.example'), 'rejected')
      assert.equal(await from('http://localhost:3000.evil.example'), 'rejected')
      assert.equal(await from('http://localhost:3000'), 'open')
      assert.equal(await from(), 'open')
    }),

    step('heartbeat', { show: 'heartbeat.ts#heartbeat' }, ({ app, log }) => {
      const [awake, silent] = [heartOf(true), heartOf(false)]
      let beat = () => {}
      const every = (ms: number, work: () => void) => {
        assert.equal(ms, 20_000)
        beat = work
        return () => {}
      }
      app.startHeartbeat({ clients: [awake, silent] }, { every })
      beat()
      log('20 s', { awake: awake.done, silent: silent.done })
      assert.deepEqual([awake.done, silent.done], [['ping', 'pong'], ['ping']])
      beat()
      log('40 s', { awake: awake.done, silent: silent.done })
      assert.deepEqual(awake.done, ['ping', 'pong', 'ping', 'pong'])
      assert.deepEqual(silent.done, ['ping', 'terminate'])
    }),

    step('going-away', { show: 'manager.ts#clear' }, async ({ ws, http }) => {
      const clients = await enter(ws, [1, 2])
      assert.equal((await http.post('/lab/reset')).status, 204)
      for (const client of clients) await closes(client, 1001, 'reset')
      assert.deepEqual((await http.get('/lab/connections')).body, { active: [], naive: 0 })
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
      const bare = [errorOf(() => naive.disconnect(socket)), errorOf(() => naive.disconnect(socket))]
      log('NaiveManager:', bare)
      assert.deepEqual(bare, ['no error', 'Error'])

      const manager = new app.ConnectionManager()
      manager.connect(1, socket)
      const left = [manager.disconnect(1, socket), manager.disconnect(1, socket)]
      log('ConnectionManager:', left)
      assert.deepEqual(left, [true, false])
    }),

    step('naive-bye', { show: ['naive.ts#naive', 'chat.ts#chat'] }, async ({ ws }) => {
      const [naive, beside] = await enter(ws, [1, 2], '/naive/ws')
      await naive?.send('BYE~~')
      await hears(naive, 'bye~~')
      await closes(naive, 1006)
      await hearsNothing(beside)

      const [polite, other] = await enter(ws, [3, 4])
      await polite?.send('BYE~~')
      await hears(polite, 'bye~~')
      await closes(polite, 1000, 'bye')
      await hears(other, notice(3))
    }),

    step('naive-dead', { show: ['naive.ts#naive', 'chat.ts#chat'] }, async ({ ws, http }) => {
      const bytes = new Uint8Array([1])
      const [a, b, c] = await enter(ws, [1, 2, 3], '/naive/ws')
      await a?.send(bytes)
      await closes(a, 1006)
      assert.deepEqual((await http.get('/lab/connections')).body, { active: [], naive: 3 })
      await c?.close(1000)
      await closes(c, 1000)
      await hearsNothing(b)
      assert.deepEqual((await http.get('/lab/connections')).body, { active: [], naive: 2 })

      const [d, e, f] = await enter(ws, [4, 5, 6])
      await d?.send(bytes)
      await closes(d, 1003, 'text frames only')
      await hears(f, notice(4))
      await f?.close(1000)
      await closes(f, 1000)
      await hears(e, notice(4))
      await hears(e, notice(6))
      assert.deepEqual((await http.get('/lab/connections')).body, { active: [5], naive: 2 })
    }),

    step('closed-send', { show: 'connection.ts#connection' }, async ({ app, log, onClose }) => {
      const { socket } = await pair(onClose)
      const states = [socket.readyState]
      socket.close()
      states.push(socket.readyState)
      await once(socket, 'close')
      states.push(socket.readyState)
      log('OPEN, CLOSING, CLOSED:', ...states)
      assert.deepEqual(states, [WebSocket.OPEN, WebSocket.CLOSING, WebSocket.CLOSED])
      const thrown = errorOf(() => socket.send('lost'))
      log('socket.send', thrown)
      assert.equal(thrown, 'no error')
      const sent = app.connectionOf(socket).send('lost')
      const outcome = await sent.then(() => 'sent', String)
      log('connection.send', outcome)
      assert.match(outcome, /not open/)
    }),

    step('slow-client', { show: 'connection.ts#connection' }, async ({ app, log, onClose, language }) => {
      const mebibyte = 1024 * 1024
      const text = 'x'.repeat(mebibyte)
      const naive = await pair(onClose)
      naive.client.pause()
      for (let count = 0; count < 32; count++) naive.socket.send(text)
      assert.ok(naive.socket.bufferedAmount > 16 * mebibyte)
      log(language === 'ja' ? '制限なし：16 MiB を超えてたまっています' : 'No limit: more than 16 MiB are waiting')

      const { socket, client } = await pair(onClose)
      client.pause()
      const connection = app.connectionOf(socket)
      const sends: Promise<void>[] = []
      while (socket.readyState === WebSocket.OPEN && sends.length < 32) sends.push(connection.send(text))
      const settled = Promise.allSettled(sends)
      assert.notEqual(socket.readyState, WebSocket.OPEN)
      log(language === 'ja' ? '1 MiB まで：超えたので切りました' : 'At most 1 MiB: cut off')
      assert.equal((await settled).at(-1)?.status, 'rejected')
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
