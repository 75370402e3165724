import { gatherSettled } from './joining.ts'
import { work, type Tools } from './workers.ts'

// #region forgotten
/** Starts work and keeps nothing of it: it ends long after everyone believes that all is done. */
export async function forgotten(tools: Tools) {
  void work('w', 2, tools)
  tools.note('main', 'all done')
}
// #endregion

// #region held
/** Keeps what it starts, and waits for it. */
export async function held(tools: Tools) {
  const tasks = new Set([work('w', 2, tools)])
  await gatherSettled([...tasks])
  tools.note('main', 'all done')
}
// #endregion
