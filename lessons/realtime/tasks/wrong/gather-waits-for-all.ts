// fails gather-fails: it waits for all before it passes the failure on
import { blocks, gather, runnerOf } from '../app.ts'

export * from '../app.ts'

export const runScenario = runnerOf({
  ...blocks,
  async gather(tasks) {
    await Promise.allSettled(tasks)
    return gather(tasks)
  },
})
