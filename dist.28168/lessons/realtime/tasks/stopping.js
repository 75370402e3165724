                                       

/** Work that can be asked to stop: it listens to the signal, tidies up, and throws the signal's reason. */
                                                         

// #region is-stop
/** A stop that was asked for, and no failure. `abort()` gives an AbortError, a timeout a TimeoutError. */
export const isStop = (error         )                 =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')
// #endregion

// #region task
/** Starts the work now. `cancel` only asks; `done` says when it has stopped, and how. */
export function startTask   (work         ) {
  const stop = new AbortController()
  return { done: work(stop.signal), cancel: () => stop.abort() }
}
// #endregion

// #region naive
/** Goes on when the time is over. The work goes on too: nobody told it to stop. */
export function raceTimeout   (work            , units        , sleep       )             {
  const timeout = sleep(units).then(() => {
    throw new DOMException('The time is over', 'TimeoutError')
  })
  return Promise.race([work, timeout])
}
// #endregion

// #region fixed
/** Asks the work to stop when the time is over, and waits until it has. Work that ends anyway gives its value. */
export async function waitFor   (work         , units        , sleep       )             {
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
export async function shield   (task            , signal             )             {
  signal.throwIfAborted()
  const stopped = Promise.withResolvers       ()
  const stop = () => stopped.reject(signal.reason)
  signal.addEventListener('abort', stop)
  try {
    return await Promise.race([task, stopped.promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
// #endregion
