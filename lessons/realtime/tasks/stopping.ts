import type { Sleep } from './sleep.ts'

/** Work that can be asked to stop: it listens to the signal, tidies up, and throws the signal's reason. */
export type Work<T> = (signal: AbortSignal) => Promise<T>

// #region is-stop
/** A stop that was asked for, and no failure. `abort()` gives an AbortError, a timeout a TimeoutError. */
export const isStop = (error: unknown): error is Error =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')
// #endregion

// #region task
/** Starts the work now. `cancel` only asks; `done` says when it has stopped, and how. */
export function startTask<T>(work: Work<T>) {
  const stop = new AbortController()
  return { done: work(stop.signal), cancel: () => stop.abort() }
}
// #endregion

// #region naive
/** Goes on when the time is over. The work goes on too: nobody told it to stop. */
export function raceTimeout<T>(work: Promise<T>, units: number, sleep: Sleep): Promise<T> {
  const timeout = sleep(units).then(() => {
    throw new DOMException('The time is over', 'TimeoutError')
  })
  return Promise.race([work, timeout])
}
// #endregion

// #region fixed
/** Asks the work to stop when the time is over, and waits until it has. Work that ends anyway gives its value. */
export async function waitFor<T>(work: Work<T>, units: number, sleep: Sleep): Promise<T> {
  const stop = new AbortController()
  const timer = new AbortController()
  sleep(units, timer.signal).then(
    () => stop.abort(new DOMException('The time is over', 'TimeoutError')),
    () => {}, // the work was faster
  )
  try {
    return await work(stop.signal)
  } finally {
    timer.abort()
  }
}
// #endregion

// #region shield
/** Waits for the task until the signal aborts. The task itself never hears of it. */
export async function shield<T>(task: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  const stopped = Promise.withResolvers<never>()
  const stop = () => stopped.reject(signal.reason)
  signal.addEventListener('abort', stop)
  try {
    return await Promise.race([task, stopped.promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
// #endregion
