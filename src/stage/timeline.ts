import type { EventOf } from '../lesson/events.ts'
import type { Clock, Moment, TimelineHandle } from '../lesson/handles.ts'

/** Milliseconds in a unit of `at`. */
const unit = 100

/** Lanes of what ran when by a clock, from now on. `show` is called with each timeline that is to be seen. */
export function timelineHandle(clock: Clock, show: (event: EventOf<'timeline'>) => void): TimelineHandle {
  let title = ''
  let began = clock.now()
  let moments: Moment[] = []
  return {
    start(name = '') {
      title = name
      began = clock.now()
      moments = []
    },
    note(lane, what) {
      moments.push({ at: (clock.now() - began) / unit, lane, what })
    },
    get moments() {
      return moments
    },
    show(others) {
      const other = others && { title: others.title, moments: [...others.moments] }
      show({ type: 'timeline', title, unit, moments: [...moments], ...(other && { other }) })
    },
  }
}
