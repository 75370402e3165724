// fails as-completed: it waits for the tasks in their own order, so that the slow first one holds up all
import { blocks, runnerOf } from '../app.ts'

export * from '../app.ts'

export const runScenario = runnerOf({ ...blocks, asCompleted: (tasks) => [...tasks] })
