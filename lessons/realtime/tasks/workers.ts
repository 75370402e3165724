import type { Clock, TimelineHandle } from 'fstudy'
import { sleepOn, type Sleep } from './sleep.ts'
import { isStop, type Work } from './stopping.ts'

/** What a scenario is given of the stage. */
export interface Given {
  readonly clock: Clock
  readonly timeline: TimelineHandle
}

/** What a worker needs. */
export interface Tools {
  readonly sleep: Sleep
  note(lane: string, what: string): void
}

export const toolsOf = ({ clock, timeline }: Given): Tools => ({
  sleep: sleepOn(clock),
  note: (lane, what) => timeline.note(lane, what),
})

// #region work
/** Takes `delay` units, then returns its name; with a `failure` it throws that in the end. It cannot be stopped. */
export async function work(name: string, delay: number, { sleep, note }: Tools, failure?: string): Promise<string> {
  note(name, 'start')
  await sleep(delay)
  if (failure !== undefined) {
    note(name, 'fail')
    throw new Error(failure)
  }
  note(name, 'end')
  return name
}
// #endregion

export interface Stoppable {
  readonly delay: number
  /** Units that it tidies up for. */
  readonly cleanup?: number
  /** `return`: it swallows the stop and returns "late". */
  readonly on_cancel?: 'raise' | 'return'
  readonly failure?: string
}

// #region stoppable
/** The same work, but it listens to the signal: it tidies up, then passes the stop on. */
export const stoppable =
  (
    name: string,
    { delay, cleanup = 0, on_cancel = 'raise', failure }: Stoppable,
    { sleep, note }: Tools,
  ): Work<string> =>
  async (signal) => {
    note(name, 'start')
    try {
      await sleep(delay, signal)
    } catch (error) {
      if (!isStop(error)) throw error
      note(name, 'cancelled')
      if (cleanup > 0) {
        await sleep(cleanup)
        note(name, 'cleaned')
      }
      if (on_cancel === 'return') return 'late'
      throw error
    }
    note(name, failure === undefined ? 'end' : 'fail')
    if (failure !== undefined) throw new Error(failure)
    return name
  }
// #endregion
