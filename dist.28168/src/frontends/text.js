                                                 
                                                  
import { terminal } from '../views/terminal.js'
import { counting, exitCodeOf, newOutcome, runAll, runOne } from './actions.js'
import { playLesson,             } from './playing.js'
import { write } from './write.js'

/** Plays a lesson, or one step of it, as text, and gives the exit code. */
export async function lessonAsText(found       , host      , look      , wishes        , step         )                  {
  const outcome = newOutcome()
  const events = playLesson(found, step === undefined ? runAll() : runOne(step), host, wishes)
  await write(terminal(counting(events, outcome), look), host.output)
  return exitCodeOf(outcome)
}
