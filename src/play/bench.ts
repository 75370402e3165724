import type { HttpMethod } from '../lesson/handles.ts'
import type { PlayEvent } from '../lesson/events.ts'
import type { OpenStage } from '../stage/stage.ts'
import { Problem } from '../words/problem.ts'
import type { Case } from './cases.ts'
import { differencesOf, textOf } from './differences.ts'
import type { Action } from './actions.ts'
import { stageFor, type RunOptions } from './run.ts'

/** A stage for requests and statements of one's own: kept until another step is played, so that one may follow on the other. */
export class Bench {
  readonly #options: RunOptions
  #stage: OpenStage | undefined
  #last: { status: number; body: unknown } | undefined

  constructor(options: RunOptions) {
    this.#options = options
  }

  async request(one: Case, method: HttpMethod, path: string, json: unknown): Promise<void> {
    const { handles } = await this.#open(one)
    const answer = await handles.http.request(method, path, json === undefined ? {} : { json })
    this.#last = { status: answer.status, body: answer.body }
  }

  async sql(one: Case, statement: string): Promise<void> {
    const { CompiledQuery, Kysely } = await import('kysely')
    const { handles } = await this.#open(one)
    if (!(handles.db instanceof Kysely))
      throw new Problem('usage', (w) => w.lessonNoDatabase({ name: this.#options.lesson.name }))
    await handles.db.executeQuery(CompiledQuery.raw(statement)).catch(() => {})
  }

  /** The verdict on what the last request brought. */
  expect(action: Extract<Action, { type: 'expect' }>): PlayEvent {
    const id = 'status' in action ? `expect ${action.status}` : `expect ${action.path} ${textOf(action.value)}`
    const [expected, actual] =
      'status' in action ? [action.status, this.#last?.status] : [action.value, lookUp(this.#last?.body, action.path)]
    const differences = differencesOf(expected, actual, 'status' in action ? 'status' : action.path)
    const base = { part: 'script', id, ms: 0 } as const
    return differences.length === 0 && this.#last
      ? { type: 'pass', ...base, assertions: 1 }
      : {
          type: 'fail',
          ...base,
          reason: 'assertion',
          message: '',
          differences,
          ...(this.#last && { came: `${this.#last.status} ${textOf(this.#last.body)}` }),
        }
  }

  async close(): Promise<void> {
    const stage = this.#stage
    this.#stage = undefined
    this.#last = undefined
    await stage?.close()
  }

  async #open(one: Case): Promise<OpenStage> {
    this.#stage ??= await stageFor(this.#options, await one.load?.(), this.#options.emit)
    return this.#stage
  }
}

/** `$.a.b[0]` in a value; undefined where there is nothing. */
function lookUp(value: unknown, path: string): unknown {
  const keys = [...path.matchAll(/\.([\w$-]+)|\[(\d+)\]|\["([^"]+)"\]/g)].map(
    ([, name, index, quoted]) => name ?? index ?? quoted ?? '',
  )
  return keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  )
}
