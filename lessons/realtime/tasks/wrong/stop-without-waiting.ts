// fails wait-for: it asks the work to stop, but does not wait for the tidying up
import { blocks, raceTimeout, runnerOf } from '../app.ts'

export * from '../app.ts'

export const runScenario = runnerOf({
  ...blocks,
  async waitFor(work, units, sleep) {
    const stop = new AbortController()
    try {
      return await raceTimeout(work(stop.signal), units, sleep)
    } finally {
      stop.abort()
    }
  },
})
