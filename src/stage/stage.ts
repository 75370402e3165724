import type { AnyStage } from '../lesson/define.ts'
import type { Clock } from '../lesson/handles.ts'
import { clockOf, type Time } from './clock.ts'
import type { OpenDatabase, StatementRecorder } from './database.ts'
import type { Language } from '../words/words.ts'
import { Busy, type Emit } from './emit.ts'
import { filesHandle } from './files.ts'
import { httpHandle } from './http.ts'
import { fixedRandom, secureRandom } from './random.ts'
import { makesApp, openServer, type OpenServer } from './server.ts'
import { timelineHandle } from './timeline.ts'
import { wsHandle } from './ws.ts'
import { inspect } from 'node:util'

/** Sets an Express app's setting; another server has none. */
function setting(app: object, name: string, value: unknown) {
  if ('set' in app && typeof app.set === 'function') app.set(name, value)
}

export interface StageOptions {
  /** What `app.ts`, `answer.ts` or a learner's file exports. */
  readonly app: unknown
  /** Opens the lesson's database; absent where the lesson has none. */
  readonly openDatabase?: ((recorder: StatementRecorder) => OpenDatabase) | undefined
  /** Where its folder is made; the system's folder for temporary files by default. */
  readonly folder?: string
  readonly language: Language
  readonly time: Time
  readonly random: 'secure' | 'fixed'
  readonly port?: number
  readonly emit: Emit
}

export interface OpenStage {
  readonly handles: AnyStage
  /** `http://127.0.0.1:PORT`; starts the server. */
  url(): Promise<string>
  /** An error behind an answer 500 of the lesson's server, the latest one. */
  serverError(): unknown
  /** Closes everything that was opened, the last first, and throws the first error of it when all is done. */
  close(): Promise<void>
}

/** A stage on which nothing is open yet: each handle opens when it is first used. */
export function openStage(options: StageOptions): OpenStage {
  const closers: (() => void | Promise<void>)[] = []
  const busy = new Busy()
  const once = <T>(make: () => T, close: (value: T) => void | Promise<void>) => {
    let made: { value: T } | undefined
    return () => {
      if (!made) {
        closers.push(() => made && close(made.value))
        made = { value: make() }
      }
      return made.value
    }
  }
  let serverError: unknown
  const { emit } = options

  const clock = once(
    () => clockOf(options.time, () => busy.now),
    (it) => it.close(),
  )
  const database = once(
    () => {
      if (!options.openDatabase) throw new Error('The lesson has no seed: there is no database.')
      return options.openDatabase(sqlRecorder(emit, busy))
    },
    (it) => it.close(),
  )
  const server = once(
    async (): Promise<OpenServer> => {
      if (!makesApp(options.app)) throw new Error('The module exports no createApp: there is no server to send to.')
      const app = await options.app.createApp(handles)
      setting(app, 'on error', (error: unknown) => (serverError = error))
      return openServer(app, { port: options.port, busy })
    },
    async (opening) => (await opening.catch(() => undefined))?.close(),
  )
  const port = async () => (await server()).port
  const http = once(
    () => httpHandle(port, emit, busy),
    () => {},
  )
  const ws = once(
    () => wsHandle(port, emit, busy),
    (it) => it.close(),
  )
  const files = once(
    () => filesHandle(options.folder),
    (it) => it.close(),
  )
  const timeline = once(
    () => timelineHandle(clock(), (event) => void emit(event)),
    () => {},
  )
  const random = options.random === 'secure' ? secureRandom : fixedRandom()

  const handles: AnyStage = {
    app: options.app,
    get http() {
      return http()
    },
    serve: (other) => {
      // Else Express would print what such an app throws amid the lesson's text.
      setting(other, 'env', 'test')
      const opened = once(
        () => openServer(other, { busy }),
        async (it) => (await it).close(),
      )
      return httpHandle(async () => (await opened()).port, emit, busy)
    },
    get db() {
      return database().db
    },
    get ws() {
      return ws()
    },
    get timeline() {
      return timeline()
    },
    get clock(): Clock {
      return clock()
    },
    get files() {
      return files()
    },
    get dialect() {
      return database().dialect
    },
    random,
    language: options.language,
    log: (...values) =>
      void emit({
        type: 'log',
        text: values
          .map((value) => (typeof value === 'string' ? value : inspect(value, { depth: 8, breakLength: 76 })))
          .join(' '),
      }),
    onClose: (close) => void closers.push(close),
  }

  return {
    handles,
    url: async () => `http://127.0.0.1:${await port()}`,
    serverError: () => serverError,
    async close() {
      const errors: unknown[] = []
      for (let close = closers.pop(); close; close = closers.pop()) {
        try {
          await close()
        } catch (error) {
          errors.push(error)
        }
      }
      if (errors.length) throw errors[0]
    },
  }
}

/** Rows that an event carries. */
const shownRows = 100

/** Statements as events. Drivers send one at a time on a connection, so what comes belongs to the oldest that is open. */
function sqlRecorder(emit: Emit, busy: Busy): StatementRecorder {
  let count = 0
  const open: { readonly id: number; readonly done: () => void }[] = []
  return {
    async before({ sql, parameters }) {
      const id = ++count
      await emit({ type: 'sql', id, sql, parameters: parameters.map(plain) })
      const { promise, resolve } = Promise.withResolvers<void>()
      open.push({ id, done: resolve })
      void busy.during(() => promise)
    },
    after({ rows, count: changed, ms, error }) {
      const statement = open.shift()
      statement?.done()
      const first = rows
        ?.slice(0, shownRows)
        .map((row) => Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, plain(value)])))
      const number = rows?.length ?? changed
      void emit({
        type: 'rows',
        id: statement?.id ?? count,
        ...(first && { rows: first }),
        ...(number !== undefined && { count: number }),
        ...(error && { error }),
        ms,
      })
    },
  }
}

/** A value of a database as JSON has it. */
const plain = (value: unknown): unknown =>
  typeof value === 'bigint'
    ? Number.isSafeInteger(Number(value))
      ? Number(value)
      : String(value)
    : value instanceof Uint8Array
      ? `0x${Buffer.from(value).toString('hex')}`
      : value
