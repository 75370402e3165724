import type { Blocks } from './blocks.ts'
import { isStop, startTask } from './stopping.ts'
import { stoppable, work, type Stoppable, type Tools } from './workers.ts'

interface Timeout {
  readonly delay: number
  readonly timeout: number
}

// #region wait-for-demo
export async function waitForDemo({ timeout, ...params }: Stoppable & Timeout, tools: Tools, { waitFor }: Blocks) {
  try {
    const value = await waitFor(stoppable('w', params, tools), timeout, tools.sleep)
    tools.note('main', `got ${value}`)
    return { outcome: 'value', value }
  } catch (error) {
    if (!isStop(error)) throw error
    tools.note('main', 'timeout')
    return { outcome: 'timeout' }
  }
}
// #endregion

// #region race-timeout-demo
export async function raceTimeoutDemo({ delay, timeout }: Timeout, tools: Tools, { raceTimeout }: Blocks) {
  const task = work('w', delay, tools)
  const outcome = await raceTimeout(task, timeout, tools.sleep).then(
    () => 'value',
    () => 'timeout',
  )
  tools.note('main', outcome)
  await task
  tools.note('main', 'end')
  return { outcome }
}
// #endregion

interface Cancelled {
  readonly delay: number
  /** When it is asked to stop. */
  readonly at: number
}

// #region cancel-demo
export async function cancelDemo({ at, ...params }: Stoppable & Cancelled, { sleep, note }: Tools) {
  const task = startTask(stoppable('w', params, { sleep, note }))
  if (at > 0) await sleep(at)
  note('main', 'cancel')
  task.cancel()
  try {
    const value = await task.done
    note('main', `got ${value}`)
    return { cancelled: false, value }
  } catch (error) {
    if (!isStop(error)) throw error
    note('main', 'cancelled')
    return { cancelled: true }
  }
}
// #endregion

// #region shield-demo
export async function shieldDemo({ delay, at }: Cancelled, tools: Tools, { shield }: Blocks) {
  const { sleep, note } = tools
  const inner = work('inner', delay, tools)
  const outer = startTask(async (signal) => {
    try {
      return await shield(inner, signal)
    } catch (error) {
      note('outer', 'cancelled')
      throw error
    }
  })
  if (at > 0) await sleep(at)
  note('main', 'cancel outer')
  outer.cancel()
  const outcome = await outer.done.catch(() => 'cancelled')
  note('main', `outer ${outcome}`)
  const value = await inner
  note('main', `inner ${value}`)
  return { outer: outcome, inner: value }
}
// #endregion

// #region task-group-demo
export async function taskGroupDemo(
  params: { readonly delays: readonly number[]; readonly fail: readonly number[] },
  { sleep, note }: Tools,
  { taskGroup }: Blocks,
) {
  const ended: Record<string, string[]> = { end: [], cancelled: [] }
  const noted: Tools = { sleep, note: (lane, what) => (ended[what]?.push(lane), note(lane, what)) }
  const works = params.delays.map((delay, i) =>
    stoppable(`w${i}`, { delay, ...(params.fail.includes(i) && { failure: 'boom' }) }, noted),
  )
  try {
    const results = await taskGroup(works)
    note('main', 'all done')
    return { results }
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error
    note('main', `caught ${error.errors.length}`)
    return {
      errors: error.errors.map(({ message }: Error) => message),
      cancelled: ended['cancelled'],
      finished: ended['end'],
    }
  }
}
// #endregion
