import type { Host } from '../host/host.ts'
import type { PlayEvent } from '../lesson/events.ts'
import type { Found } from '../library/catalog.ts'
import { counting, newOutcome, runAll, type Outcome } from './actions.ts'
import { Problem } from '../words/problem.ts'
import { playApart, type Wishes } from './playing.ts'
import { checksSomething, scripted, type Script } from './script.ts'

export interface CheckOptions {
  /** Lessons that are played at once. */
  readonly jobs: number
  /** Stop after the first failure. */
  readonly bail: boolean
}

/** Something to check: it plays when it is called. */
export type Job = (host: Host) => AsyncIterable<PlayEvent>

/** All that must hold of a lesson. */
export const lessonJob =
  (found: Found, wishes: Wishes): Job =>
  (host) =>
    playApart(found, 'check', runAll(), host, { ...wishes, repeatable: true })

/** A script, without its pauses. Throws a Problem when nothing in it can fail. */
export function scriptJob(script: Script, wishes: Wishes): Job {
  if (!checksSomething(script)) throw new Problem('usage', (w) => w.scriptNothingChecked({ file: script.file }))
  return (host) => {
    const { actions, placed } = scripted(script, { pauses: false })
    return placed(playApart(script.found, 'lesson', actions(), host, { ...wishes, repeatable: true }))
  }
}

/**
 * Checks, several jobs at once, and gives their events job by job in the order asked for, so that the report does not
 * depend on who was faster.
 */
export async function* checkAll(
  all: readonly Job[],
  host: Host,
  { jobs, bail }: CheckOptions,
  outcome: Outcome,
): AsyncGenerator<PlayEvent> {
  const bailed = new AbortController()
  const within: Host = { ...host, stop: AbortSignal.any([host.stop, bailed.signal]) }
  const results = all.map(() => Promise.withResolvers<PlayEvent[]>())
  for (const { promise } of results) promise.catch(() => {})
  let next = 0
  const worker = async () => {
    for (let index = next++; index < all.length && !within.stop.aborted; index = next++) {
      const events: PlayEvent[] = []
      const own = newOutcome()
      try {
        const job = all[index]
        if (job) for await (const event of counting(job(within), own, { checking: true })) events.push(event)
        results[index]?.resolve(events)
      } catch (error) {
        results[index]?.reject(error)
        next = all.length
      }
      if (bail && own.failed + own.broken > 0) next = all.length
    }
  }
  const workers = Promise.all(Array.from({ length: jobs }, worker)).finally(() => {
    for (const { resolve } of results) resolve([])
  })
  try {
    for (const { promise } of results) {
      yield* counting(iterate(await promise), outcome, { checking: true })
      if (bail && outcome.failed + outcome.broken > 0) return
    }
  } finally {
    bailed.abort()
    await workers
  }
}

async function* iterate(events: readonly PlayEvent[]): AsyncGenerator<PlayEvent> {
  yield* events
}

/** One shard of several: every nth, so that shards are of like length. */
export const shardOf = <T>(all: readonly T[], { index, count }: { index: number; count: number }) =>
  all.filter((_, at) => at % count === index - 1)
