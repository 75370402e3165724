// fails return-exceptions: a failure is left out, so that the values after it take other places
import { blocks, runnerOf } from '../app.ts'

export * from '../app.ts'

export const runScenario = runnerOf({
  ...blocks,
  async gatherSettled(tasks) {
    const settled = await Promise.allSettled(tasks)
    return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  },
})
