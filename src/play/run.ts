import { setImmediate as turn } from 'node:timers/promises'
import { AssertionError } from 'node:assert'
import type { Step } from '../lesson/define.ts'
import type { EventOf, FailReason } from '../lesson/events.ts'
import type { LoadedLesson } from '../library/load.ts'
import type { DatabaseTarget } from '../stage/database.ts'
import type { StageEvent } from '../stage/emit.ts'
import { openStage, type OpenStage, type StageOptions } from '../stage/stage.ts'
import { Problem } from '../words/problem.ts'
import { Abort } from './abort.ts'
import { AssertionScope } from './assertions.ts'
import type { Case } from './cases.ts'
import { failureOf } from './failure.ts'
import { Limit } from './limit.ts'
import type { PlaySettings } from './settings.ts'
import { Stray } from './stray.ts'

export interface RunOptions extends PlaySettings {
  readonly lesson: LoadedLesson
  readonly stop: AbortSignal
  readonly emit: (event: StageEvent) => Promise<void>
  readonly hintOf: (step: string) => string | undefined
}

export type Verdict = EventOf<'pass' | 'fail'>

/** A step that ran to its end without one assertion: its verdict would be worth nothing. */
export class AssertsNothing extends Error {
  readonly step: string
  constructor(step: string) {
    super(`The step "${step}" asserts nothing`)
    this.step = step
  }
}

/** Thrown out of a step when the play is stopped: no verdict. */
export class Stopped extends Error {}

let stages = 0

/** A function that opens a lesson's database with a name of its own; the driver is loaded for lessons that have one alone. */
export async function databaseOf(
  lesson: LoadedLesson,
  target: DatabaseTarget,
  prefix: string,
): Promise<StageOptions['openDatabase']> {
  const seed = await lesson.definition.seed?.()
  if (!seed) return undefined
  const { openDatabase } = await import('../stage/database.ts')
  return (recorder) => openDatabase(target, { name: `${prefix}_${++stages}`, seed: (db) => seed.seed(db), recorder })
}

/** A fresh stage for a module. */
export async function stageFor(
  options: RunOptions,
  app: unknown,
  emit: (event: StageEvent) => Promise<void>,
): Promise<OpenStage> {
  return openStage({
    app,
    ...(options.folder && { folder: options.folder }),
    openDatabase: await databaseOf(options.lesson, options.database, options.prefix),
    language: options.language,
    time: options.time,
    random: options.random,
    emit,
  })
}

/** Plays a case on fresh stages, a step after the other until one fails, and gives the verdict. */
export async function runCase(one: Case, options: RunOptions): Promise<Verdict> {
  let assertions = 0
  let ms = 0
  const { part, id } = one
  for (const step of one.steps) {
    const outcome = await runStep(step, one, options)
    assertions += outcome.assertions
    ms += outcome.ms
    if (!outcome.failure) continue
    const failed: Verdict = { type: 'fail', part, id, ...outcome.failure, ms: outcome.ms }
    return one.mustFail?.includes(outcome.failure.reason) ? { type: 'pass', part, id, assertions, ms } : failed
  }
  const base = { part, id, ms }
  if (one.mustFail)
    return {
      type: 'fail',
      ...base,
      reason: 'survived',
      message: '',
      ...(one.file && { at: { file: one.file, line: 1 } }),
    }
  return { type: 'pass', ...base, assertions }
}

/** Time to close a stage, in ms, also where the step used all of its own. */
const closingTime = 1000

interface Outcome {
  readonly assertions: number
  readonly ms: number
  readonly failure?: Omit<EventOf<'fail'>, 'type' | 'part' | 'id' | 'ms'>
}

class StepFailed extends Error {
  readonly reason: FailReason
  constructor(reason: FailReason, cause: unknown) {
    super('', { cause })
    this.reason = reason
  }
}

async function runStep(step: Step, one: Case, options: RunOptions): Promise<Outcome> {
  const { lesson } = options
  const scope = new AssertionScope()
  const limit = new Limit(options.limit)
  const stray = new Stray()
  const events: StageEvent[] = []
  let running = true
  let stage: OpenStage | undefined
  const abort = new Abort(options.stop)
  const stopped = abort.happened.then(() => Promise.reject(new Stopped()))
  stopped.catch(() => {})
  const expired = limit.expired.then(() => Promise.reject(new StepFailed('timeout', undefined)))
  expired.catch(() => {})
  const strayed = stray.error.catch((error: unknown) => Promise.reject(new StepFailed('stray', error)))
  strayed.catch(() => {})
  const inTime = <T>(work: Promise<T>): Promise<T> => Promise.race([work, expired, strayed, stopped])

  const emit = (event: StageEvent) => {
    if (!running) return Promise.resolve()
    events.push(event)
    return limit.during(options.emit(event))
  }

  const play = async () => {
    const app = await one.load?.()
    stage = await stageFor(options, app, emit)
    const { handles } = stage
    await scope.run(async () => step.run(handles))
    await turn()
    if (scope.pending.size > 0) throw new StepFailed('unawaited', undefined)
    if (scope.count === 0) throw new AssertsNothing(step.id)
  }

  let thrown: { error: unknown } | undefined
  try {
    await inTime(play())
  } catch (error) {
    thrown = { error }
  }
  const closing = new Limit(Math.max(closingTime, options.limit - limit.spent))
  try {
    if (stage)
      await Promise.race([
        stage.close(),
        closing.expired.then(() => Promise.reject(new StepFailed('timeout', undefined))),
      ])
    await turn()
  } catch (error) {
    thrown ??= { error }
  } finally {
    closing.end()
  }
  running = false
  const ms = Math.round(limit.spent * 100) / 100
  limit.end()
  stray.end()
  abort.end()
  if (!thrown) return { assertions: scope.count, ms }
  const { error } = thrown
  if (error instanceof Stopped || error instanceof AssertsNothing || error instanceof Problem) throw error
  const reason = error instanceof StepFailed ? error.reason : error instanceof AssertionError ? 'assertion' : 'error'
  const failure = failureOf({
    reason,
    error: error instanceof StepFailed ? error.cause : error,
    lessonFolder: lesson.folder,
    lessonFile: lesson.file,
    codeFile: one.file,
    serverError: stage?.serverError(),
    events,
    hint: options.hintOf(step.id),
    cwd: options.cwd,
  })
  return {
    assertions: scope.count,
    ms,
    failure: { ...failure, ...(reason === 'timeout' && { limitMs: options.limit }) },
  }
}
