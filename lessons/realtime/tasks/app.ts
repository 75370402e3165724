import { blocks } from './blocks.ts'
import { runnerOf } from './scenarios.ts'

export { blocks, type Blocks } from './blocks.ts'
export { forgotten, held } from './forgotten.ts'
export { asCompleted, gather, gatherSettled, wait, type Until } from './joining.ts'
export { Queue, Semaphore } from './limits.ts'
export { runnerOf, type Outcome, type ScenarioName, type ScenarioParams } from './scenarios.ts'
export { sleepOn, type Sleep } from './sleep.ts'
export { isStop, raceTimeout, shield, startTask, waitFor, type Work } from './stopping.ts'
export { naiveGroup, taskGroup } from './task-group.ts'
export { stoppable, toolsOf, work, type Given, type Tools } from './workers.ts'

/** Plays a scenario on a new timeline. */
export const runScenario = runnerOf(blocks)
