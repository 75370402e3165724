import { sleeping, type OpenClock } from './clock-sleep.ts'

export interface VirtualOptions {
  /** Where it starts, in ms since 1970-01-01 UTC. */
  readonly start?: number
  /** True while something is on its way that is not waiting for this clock: time stands still meanwhile. */
  readonly busy?: () => boolean
  /** True for a person who watches: what is slept through takes its time, yet what happens when is the same. */
  readonly paced?: boolean
}

interface Alarm {
  readonly due: number
  /** Breaks ties: of one moment, the alarm that was set first comes first. */
  readonly number: number
  /** Time moves for a sleeper alone, not for `every`. */
  readonly sleeper: boolean
  readonly ring: () => void
}

/**
 * A clock whose time jumps to the earliest sleeper when nothing else runs: when a whole turn of the event loop brought
 * nothing new to the clock and `busy` says no. One alarm a turn, so microtasks run between two alarms of one moment, as
 * between Node's own timers. `every` rings when time passes it, but time never moves for its sake.
 */
export function virtualClock({ start = 0, busy = () => false, paced = false }: VirtualOptions = {}): OpenClock {
  let now = start
  let closed = false
  /** Counts what was set, rang or was dropped, and numbers the alarms. */
  let changes = 0
  /** `changes` at the last turn's end. */
  let seen = -1
  let stopTurn: (() => void) | undefined
  let waiting = false
  /** When time last moved, by this machine's clock. */
  let moved = performance.now()
  const alarms = new Set<Alarm>()

  function set(ms: number, sleeper: boolean, ring: () => void): () => void {
    if (closed) return () => {}
    const alarm = { due: now + (ms > 0 ? ms : 0), number: changes++, sleeper, ring }
    alarms.add(alarm)
    if (sleeper && (!stopTurn || waiting)) nextTurn()
    return () => {
      if (alarms.delete(alarm)) changes++
    }
  }

  function later(ms: number) {
    const timer = setTimeout(nextTurn, ms)
    stopTurn = () => clearTimeout(timer)
  }

  function nextTurn() {
    stopTurn?.()
    waiting = false
    if (busy()) {
      seen = -1
      later(1)
    } else {
      const immediate = setImmediate(turn)
      stopTurn = () => clearImmediate(immediate)
    }
  }

  function turn() {
    stopTurn = undefined
    const inOrder = [...alarms].sort((a, b) => a.due - b.due || a.number - b.number)
    const next = inOrder[0]
    if (!next || !inOrder.some(({ sleeper }) => sleeper)) return void (seen = -1)
    const quiet = seen === changes && !busy()
    seen = changes
    const early = paced && quiet ? next.due - now - (performance.now() - moved) : 0
    if (early > 0) {
      waiting = true
      return later(Math.ceil(early))
    }
    nextTurn()
    if (!quiet) return
    alarms.delete(next)
    now = Math.max(now, next.due)
    moved = performance.now()
    changes++
    next.ring()
  }

  return {
    now: () => now,
    sleep: (ms, { signal } = {}) => sleeping(ms, signal, (wake) => set(ms, true, wake)),
    every(ms, work) {
      let drop = () => {}
      const again = () => {
        drop = set(Math.max(ms, 1), false, () => {
          again()
          work()
        })
      }
      again()
      return () => drop()
    },
    close() {
      closed = true
      alarms.clear()
      stopTurn?.()
    },
  }
}
