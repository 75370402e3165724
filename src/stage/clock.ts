import { sleeping, type OpenClock } from './clock-sleep.ts'

export type { OpenClock }
export { virtualClock } from './clock-virtual.ts'

/** The time of this machine. */
export function realClock(): OpenClock {
  const timers = new Set<NodeJS.Timeout>()
  let closed = false
  const clear = (timer: NodeJS.Timeout) => {
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
