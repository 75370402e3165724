import type { Sleep } from './sleep.ts'

// #region gather
/** The values, in the order of the tasks. Rejects at the first failure, and stops none of the others. */
export const gather = <T>(tasks: readonly Promise<T>[]): Promise<T[]> => Promise.all(tasks)

/** Waits for all. A failure stands as an error in the place of its value. */
export async function gatherSettled<T>(tasks: readonly Promise<T>[]): Promise<(T | Error)[]> {
  const settled = await Promise.allSettled(tasks)
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : one.reason))
}
// #endregion

export type Until = 'FIRST_COMPLETED' | 'FIRST_EXCEPTION' | 'ALL_COMPLETED'

// #region wait
/** Which tasks are done, and which are not, when enough of them are or when the time is over. Stops none. */
export async function wait<T>(tasks: readonly Promise<T>[], until: Until, timeout: number | null, sleep: Sleep) {
  if (tasks.length === 0) throw new RangeError('There is no task to wait for')
  const done = new Set<Promise<T>>()
  const noted = tasks.map((task) => task.finally(() => done.add(task)))
  const enough = {
    FIRST_COMPLETED: () => Promise.race(noted),
    FIRST_EXCEPTION: () => Promise.all(noted),
    ALL_COMPLETED: () => Promise.allSettled(noted),
  }
  const timer = new AbortController()
  const limits = timeout === null ? [] : [sleep(timeout, timer.signal)]
  await Promise.race([enough[until](), ...limits]).catch(() => {}) // a failure is the task's own
  timer.abort()
  const isDone = (task: Promise<T>) => done.has(task)
  return { done: tasks.filter(isDone), pending: tasks.filter((task) => !isDone(task)) }
}
// #endregion

// #region as-completed
/** As many promises as tasks: the first settles as the task that ends first, and so on. */
export function asCompleted<T>(tasks: readonly Promise<T>[]): Promise<T>[] {
  const places = tasks.map(() => Promise.withResolvers<T>())
  const free = places.values()
  for (const task of tasks) {
    task.then(
      (value) => free.next().value?.resolve(value),
      (error: unknown) => free.next().value?.reject(error),
    )
  }
  return places.map(({ promise }) => {
    promise.catch(() => {}) // its error is for whoever awaits it, perhaps later
    return promise
  })
}
// #endregion
