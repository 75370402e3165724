// fails wait-for-late: work that ended with a value all the same has one; it is not to be thrown away
import { blocks, runnerOf, waitFor, type Sleep, type Work } from '../app.ts'

export * from '../app.ts'

export const runScenario = runnerOf({
  ...blocks,
  waitFor<T>(work: Work<T>, units: number, sleep: Sleep) {
    const strict: Work<T> = async (signal) => {
      const value = await work(signal)
      signal.throwIfAborted()
      return value
    }
    return waitFor(strict, units, sleep)
  },
})
