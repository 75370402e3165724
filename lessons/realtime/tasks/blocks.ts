import { asCompleted, gather, gatherSettled, wait } from './joining.ts'
import { Queue, Semaphore } from './limits.ts'
import { raceTimeout, shield, waitFor } from './stopping.ts'
import { taskGroup } from './task-group.ts'

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

export type Blocks = typeof blocks
