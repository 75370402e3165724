import { sleeping, type OpenClock } from './clock-sleep.ts'
import { virtualClock } from './clock-virtual.ts'

export type { OpenClock }
export { virtualClock } from './clock-virtual.ts'

/** `real`: this machine's time. `virtual`: it jumps. `paced`: it moves as the virtual one does, but takes its time. */
export type Time = 'real' | 'virtual' | 'paced'

/** The instant at which a virtual clock starts: the same for every play. */
export const virtualStart = Date.UTC(2026, 0, 1)

export const clockOf = (time: Time, busy: () => boolean): OpenClock =>
  time === 'real' ? realClock() : virtualClock({ start: virtualStart, busy, paced: time === 'paced' })

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
