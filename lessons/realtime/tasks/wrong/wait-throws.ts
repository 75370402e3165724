// fails wait-failure: wait throws the failure of a task, and nobody learns which ones are done
import { blocks, runnerOf, wait } from '../app.ts'

export * from '../app.ts'

export const runScenario = runnerOf({
  ...blocks,
  async wait(tasks, until, timeout, sleep) {
    const outcome = await wait(tasks, until, timeout, sleep)
    await Promise.all(outcome.done)
    return outcome
  },
})
