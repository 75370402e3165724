import { fork, type ChildProcess } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { dirname, join } from 'node:path'
import type { EventOf, FailReason, PlayEvent } from '../lesson/events.ts'
import { Problem } from '../words/problem.ts'
import type { Action } from './actions.ts'
import { Channel } from './channel.ts'
import { Limit } from './limit.ts'
import { fatePipe, type Assignment, type Fate, type FromChild, type ToChild } from './wire.ts'
import { placesOf } from '../library/places.ts'
import { packageRoot, shown } from '../host/paths.ts'
import { temporaryFolder } from './cases.ts'

/** Time that a step has beyond its limit, in ms, before its process is ended: its own verdict comes sooner, if it can. */
const grace = 500
/** Memory of the process, in MiB. */
const memory = 1024

/** What lets a process share the compiled code that this one keeps. Node makes a folder of its own version in it. */
function compileCache() {
  const folder = getCompileCacheDir()
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) }
}

/** A process that is ready to play. */
export class Child {
  readonly #process: ChildProcess
  readonly messages = new Channel<FromChild>()
  /** How the process ended. */
  readonly gone: Promise<{
    code: number | null
    signal: NodeJS.Signals | null
    fate: Fate | undefined
    printed: string
  }>

  /** `warm`: it loads meanwhile what most lessons need. */
  constructor({ warm = false } = {}) {
    this.#process = fork(join(packageRoot, 'dist', 'lib', 'child.cjs'), {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc', 'pipe'],
      execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${memory}`],
      env: { ...process.env, NODE_OPTIONS: '', ...compileCache() },
    })
    if (warm) this.tell({ type: 'warm' })
    let told = ''
    let printed = ''
    const pipe = this.#process.stdio[fatePipe]
    pipe?.on('data', (chunk: Buffer) => (told += chunk.toString()))
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on('data', (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-10_000)))
    this.#process.on('message', (message: FromChild) => void this.messages.put(message))
    this.#process.on('error', () => {})
    this.gone = new Promise((resolve) => {
      this.#process.on('close', (code, signal) => {
        this.messages.close()
        resolve({ code, signal, fate: fateIn(told), printed })
      })
    })
  }

  tell(message: ToChild): void {
    if (this.#process.connected) this.#process.send(message, () => {})
  }

  kill(): void {
    this.#process.kill('SIGKILL')
  }
}

function fateIn(text: string): Fate | undefined {
  const line = text.split('\n')[0]
  return line ? JSON.parse(line) : undefined
}

/**
 * `play` in a process of its own. What the process does to itself becomes a verdict on the case that ran, and the rest
 * is played in a fresh one.
 */
export async function* playIsolated(
  assignment: Omit<Assignment, 'folder' | 'from'>,
  actions: AsyncIterable<Action>,
  { stop, first }: { stop: AbortSignal; first?: Child },
): AsyncGenerator<PlayEvent> {
  const { folder, remove } = temporaryFolder()
  const steering = actions[Symbol.asyncIterator]()
  const counted = { passed: 0, failed: 0 }
  let from: number | undefined
  let child = first
  try {
    for (;;) {
      child ??= new Child()
      const next: number | undefined = yield* playIn(
        child,
        { ...assignment, folder, ...(from !== undefined && { from }) },
        steering,
        counted,
        stop,
      )
      child = undefined
      if (next === undefined || stop.aborted) return
      from = next
    }
  } finally {
    child?.kill()
    await child?.gone
    if (from !== undefined || stop.aborted) await dropDatabases(assignment)
    remove()
  }
}

/** Drops what killed processes left on a database server. */
async function dropDatabases({ database, prefix }: Pick<Assignment, 'database' | 'prefix'>): Promise<void> {
  if (database.dialect === 'sqlite' && database.file === undefined) return
  const { dropLeftovers } = await import('../stage/database.ts')
  await dropLeftovers(database, prefix).catch(() => {})
}

/** Plays in one process; gives the number of the case to go on with when the process died under one. */
async function* playIn(
  child: Child,
  assignment: Assignment,
  actions: AsyncIterator<Action>,
  counted: { passed: number; failed: number },
  stop: AbortSignal,
): AsyncGenerator<PlayEvent, number | undefined> {
  let running: { index: number; mustFail: readonly FailReason[]; limit: Limit } | undefined
  let blocked = false
  let latest: EventOf<'step'> | undefined
  let tainted = false
  const onStop = () => {
    child.tell({ type: 'stop' })
    setTimeout(() => child.kill(), 1000).unref()
  }
  stop.addEventListener('abort', onStop, { once: true })
  if (stop.aborted) onStop()
  child.tell({ type: 'play', assignment })
  try {
    for await (const message of child.messages) {
      if (message.type === 'running') {
        const limit = new Limit(assignment.limit + grace)
        running = { index: message.index, mustFail: message.mustFail, limit }
        void limit.expired.then(() => {
          blocked = true
          child.kill()
        })
      } else if (message.type === 'rested') {
        running?.limit.end()
        running = undefined
      } else if (message.type === 'want') {
        if (tainted && latest) {
          child.kill()
          await child.gone
          return latest.number - 1
        }
        const next = await Promise.race([actions.next(), child.gone.then(() => undefined)])
        child.tell({ type: 'action', action: next && !next.done ? next.value : undefined })
      } else if (message.type === 'event') {
        const { event } = message
        if (event.type === 'step') latest = event
        if (event.type === 'pass') counted.passed++
        if (event.type === 'fail') counted.failed++
        if (event.type === 'fail' && (event.reason === 'timeout' || event.reason === 'stray')) tainted = true
        const held = Promise.withResolvers<void>()
        void running?.limit.during(held.promise)
        yield event.type === 'end' ? { ...event, ...counted } : event
        held.resolve()
        if (message.id !== undefined) child.tell({ type: 'taken', id: message.id })
      } else if (message.type === 'problem') throw problemOf(message)
    }
  } finally {
    stop.removeEventListener('abort', onStop)
    running?.limit.end()
    child.kill()
  }
  const end = await child.gone
  if (!running || stop.aborted) return undefined
  if (latest) {
    const verdict = verdictOn(latest, blocked ? 'blocked' : undefined, end, assignment)
    const wanted = running.mustFail.includes(verdict.reason)
    counted[wanted ? 'passed' : 'failed']++
    yield wanted ? { type: 'pass', part: verdict.part, id: verdict.id, assertions: 0, ms: verdict.ms } : verdict
  }
  return running.index
}

function verdictOn(
  step: EventOf<'step'>,
  reason: FailReason | undefined,
  end: Awaited<Child['gone']>,
  { limit, file, found, cwd }: Assignment,
): EventOf<'fail'> {
  const { part, id } = step
  const { code, signal, fate, printed } = end
  const why = reason ?? (fate?.why === 'flood' ? 'flood' : fate?.why === 'exit' || signal === null ? 'exit' : 'crash')
  const at =
    fate?.why === 'exit'
      ? placesOf(Object.assign(new Error(), { stack: fate.stack })).find(
          (place) => place.file === file || place.file.startsWith(found.folder),
        )
      : undefined
  const message = why === 'crash' ? (/FATAL ERROR: (.+)/.exec(printed)?.[1] ?? '') : ''
  return {
    type: 'fail',
    part,
    id,
    reason: why,
    message,
    ms: why === 'blocked' ? limit : 0,
    ...(why === 'blocked' && { limitMs: limit }),
    ...(why === 'exit' && code !== null && { exitCode: code }),
    ...(why === 'crash' && signal && { signal }),
    ...(at && { thrownAt: { ...at, file: shown(at.file, cwd) } }),
    ...(printed && { output: printed }),
  }
}

/** A Problem of the other process, which came from where that says. */
function problemOf({ kind, text, stack }: Extract<FromChild, { type: 'problem' }>): Problem {
  const cause = new Error(text)
  if (stack !== undefined) cause.stack = stack
  return new Problem(kind, () => text, { cause })
}
