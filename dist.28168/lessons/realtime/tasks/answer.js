/** Sleeps so many units; rejects with the signal's reason when that aborts first. */
                                                                   

/** Work that listens to a signal: it tidies up, then throws the signal's reason. */
                                                  

/** What says that the time is over. */
const timeIsOver = () => new DOMException('The time is over', 'TimeoutError')

/**
 * Runs the work for at most so many units. Gives its value; passes its failure on; at the timeout asks it to stop, waits
 * until it has, and throws the TimeoutError. No timer is left when it ends.
 */
export async function withTimeout   (work         , units        , sleep       )             {
  // #region your-turn
  // starter: const { signal } = new AbortController()
  // starter: return Promise.race([work(signal), sleep(units).then(() => Promise.reject(timeIsOver()))])
  const stop = new AbortController()
  const timer = new AbortController()
  sleep(units, timer.signal).then(
    () => stop.abort(timeIsOver()),
    () => {}, // the timer was not needed
  )
  try {
    return await work(stop.signal)
  } finally {
    timer.abort()
  }
  // #endregion
}
