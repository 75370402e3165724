import { sleeping,                } from './clock-sleep.js'

                         
export { virtualClock } from './clock-virtual.js'

/** The time of this machine. */
export function realClock()            {
  const timers = new Set                ()
  let closed = false
  const clear = (timer                ) => {
    clearTimeout(timer)
    timers.delete(timer)
  }
  return {
    now: () => Date.now(),
    sleep: (ms, { signal } = {}) =>
      sleeping(ms, signal, (wake) => {
        if (closed) return () => {}
        const timer = setTimeout(() => {
          timers.delete(timer)
          wake()
        }, ms)
        timers.add(timer)
        return () => clear(timer)
      }),
    every(ms, work) {
      if (closed) return () => {}
      const timer = setInterval(work, ms)
      timers.add(timer)
      return () => clear(timer)
    },
    close() {
      closed = true
      for (const timer of timers) clear(timer)
    },
  }
}
