import { sleeping,                } from './clock-sleep.js'

                                 
                                                     
                         
                                                                                                            
                               
 

                 
                      
                                                                              
                         
                                                         
                           
                           
 

/**
 * A clock whose time jumps to the earliest sleeper when nothing else runs: when a whole turn of the event loop brought
 * nothing new to the clock and `busy` says no. One alarm a turn, so microtasks run between two alarms of one moment, as
 * between Node's own timers. `every` rings when time passes it, but time never moves for its sake.
 */
export function virtualClock({ start = 0, busy = () => false }                 = {})            {
  let now = start
  let closed = false
  /** Counts what was set, rang or was dropped, and numbers the alarms. */
  let changes = 0
  /** `changes` at the last turn's end. */
  let seen = -1
  let stopTurn                          
  const alarms = new Set       ()

  function set(ms        , sleeper         , ring            )             {
    if (closed) return () => {}
    const alarm = { due: now + (ms > 0 ? ms : 0), number: changes++, sleeper, ring }
    alarms.add(alarm)
    if (!stopTurn && sleeper) nextTurn()
    return () => {
      if (alarms.delete(alarm)) changes++
    }
  }

  function nextTurn() {
    if (busy()) {
      seen = -1
      const timer = setTimeout(nextTurn, 1)
      stopTurn = () => clearTimeout(timer)
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
    nextTurn()
    if (!quiet) return
    alarms.delete(next)
    now = Math.max(now, next.due)
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
