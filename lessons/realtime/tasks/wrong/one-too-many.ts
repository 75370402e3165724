// fails semaphore: it lets in one more than there are permits
import { blocks, runnerOf, Semaphore } from '../app.ts'

export * from '../app.ts'

class Generous extends Semaphore {
  constructor(permits: number) {
    super(permits + 1)
  }
}

export const runScenario = runnerOf({ ...blocks, Semaphore: Generous })
