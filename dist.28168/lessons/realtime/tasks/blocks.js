import { asCompleted, gather, gatherSettled, wait } from './joining.js'
import { Queue, Semaphore } from './limits.js'
import { raceTimeout, shield, waitFor } from './stopping.js'
import { taskGroup } from './task-group.js'

/** What the scenarios are built from. */
export const blocks = {
  gather,
  gatherSettled,
  wait,
  asCompleted,
  raceTimeout,
  waitFor,
  shield,
  taskGroup,
  Semaphore,
  Queue,
}

                                  
