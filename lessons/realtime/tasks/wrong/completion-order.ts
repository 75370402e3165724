// fails gather: the values come in the order of ending, not in that of the tasks
import { asCompleted, blocks, gather, runnerOf } from '../app.ts'

export * from '../app.ts'

export const runScenario = runnerOf({ ...blocks, gather: (tasks) => gather(asCompleted(tasks)) })
