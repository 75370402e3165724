                                                  
                                                                         

/** Milliseconds in a unit of `at`. */
const unit = 100

/** Lanes of what ran when by a clock, from now on. `show` is called with each timeline that is to be seen. */
export function timelineHandle(clock       , show                                      )                 {
  let title = ''
  let began = clock.now()
  let moments           = []
  return {
    start(name = '') {
      title = name
      began = clock.now()
      moments = []
    },
    note(lane, what) {
      moments.push({ at: toHalves((clock.now() - began) / unit), lane, what })
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

const toHalves = (units        ) => Math.round(units * 2) / 2
