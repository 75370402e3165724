import { isStop,           } from './stopping.js'

// #region naive-group
/** Gives up at the first failure and leaves: the rest runs on, and its failures are never heard. */
export function naiveGroup   (works                    )               {
  const { signal } = new AbortController()
  return Promise.all(works.map((work) => work(signal)))
}
// #endregion

// #region task-group
/** Runs all together. The first failure stops the rest. Ends when all have ended, with one error for every failure. */
export async function taskGroup   (works                    )               {
  const stop = new AbortController()
  const failures            = []
  const tasks = works.map(async (work) => {
    try {
      return await work(stop.signal)
    } catch (error) {
      const wasStopped = stop.signal.aborted && isStop(error)
      if (!wasStopped) failures.push(error)
      stop.abort()
      throw error
    }
  })
  await Promise.allSettled(tasks)
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of the group failed`)
  return Promise.all(tasks)
}
// #endregion
