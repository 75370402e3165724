                                                 

/**
 * `close` clears every timer. What still sleeps then, or falls asleep later, never goes on: its promise stays pending,
 * unless its own signal aborts it. So closing leaves neither a timer nor a rejection that nobody hears.
 */
                                          
               
 

/** The longest sleep in ms: beyond it Node's timers fire at once. */
const longest = 2 ** 31 - 1

/** A promise that `set` wakes; an abort of the signal drops what was set and rejects with the signal's reason. */
export function sleeping(
  ms        ,
  signal                         ,
  set                                  ,
)                {
  return new Promise((resolve, reject) => {
    if (ms > longest) throw new RangeError(`A sleep of ${ms} ms is longer than ${longest} ms`)
    if (signal?.aborted) throw signal.reason
    const stop = () => {
      drop()
      reject(signal?.reason)
    }
    const drop = set(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    })
    signal?.addEventListener('abort', stop, { once: true })
  })
}
