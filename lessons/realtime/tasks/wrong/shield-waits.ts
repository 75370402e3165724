// fails shield: the stop does not reach the one who waits either: it waits for the task to the end
import { blocks, runnerOf } from '../app.ts'

export * from '../app.ts'

export const runScenario = runnerOf({ ...blocks, shield: (task) => task })
