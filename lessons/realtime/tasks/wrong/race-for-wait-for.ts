// fails wait-for: a race in place of a stop: the timeout comes at once, and the work runs on
import { blocks, raceTimeout, runnerOf } from '../app.ts'

export * from '../app.ts'

export const runScenario = runnerOf({
  ...blocks,
  waitFor: (work, units, sleep) => raceTimeout(work(new AbortController().signal), units, sleep),
})
