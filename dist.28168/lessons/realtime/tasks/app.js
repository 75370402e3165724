import { blocks } from './blocks.js'
import { runnerOf } from './scenarios.js'

export { blocks,             } from './blocks.js'
export { asCompleted, gather, gatherSettled, wait,            } from './joining.js'
export { Queue, Semaphore } from './limits.js'
export { runnerOf,                                                      } from './scenarios.js'
export { sleepOn,            } from './sleep.js'
export { isStop, raceTimeout, shield, startTask, waitFor,           } from './stopping.js'
export { naiveGroup, taskGroup } from './task-group.js'
export { stoppable, toolsOf, work,                        } from './workers.js'

/** Plays a scenario on a new timeline. */
export const runScenario = runnerOf(blocks)
