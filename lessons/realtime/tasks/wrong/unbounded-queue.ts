// fails queue: the queue forgets its limit, and nobody who puts has to wait
import { blocks, Queue, runnerOf } from '../app.ts'

export * from '../app.ts'

class Unbounded<T> extends Queue<T> {
  constructor(_maxsize?: number) {
    super(0)
  }
}

export const runScenario = runnerOf({ ...blocks, Queue: Unbounded })
