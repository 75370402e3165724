import type { Host, Look } from '../host/host.ts'
import type { Found } from '../library/catalog.ts'
import { terminal } from '../views/terminal.ts'
import { counting, exitCodeOf, havingStep, newOutcome, runAll, runOne } from './actions.ts'
import { playLesson, type Wishes } from './playing.ts'
import { write } from './write.ts'

/** Plays a lesson, or one step of it, as text, and gives the exit code. */
export async function lessonAsText(
  found: Found,
  host: Host,
  look: Look,
  wishes: Wishes,
  step?: string,
): Promise<number> {
  const outcome = newOutcome()
  const events =
    step === undefined
      ? playLesson(found, runAll(), host, wishes)
      : havingStep(playLesson(found, runOne(), host, { ...wishes, begin: step }), step)
  await write(terminal(counting(events, outcome), look), host.output)
  return exitCodeOf(outcome)
}
