import type { Host, Look } from '../host/host.ts'
import { Progress } from '../host/progress.ts'
import type { EventOf, PlayEvent } from '../lesson/events.ts'
import type { Found } from '../library/catalog.ts'
import { readProse } from '../library/load.ts'
import { exerciseEvent, proseOf } from '../play/describe.ts'
import { terminal } from '../views/terminal.ts'
import type { Language } from '../words/words.ts'
import { write } from './write.ts'

const taskOf = (found: Found, language: Language) => {
  const prose = proseOf({ prose: readProse(found.folder, () => () => {}) }, language)
  return { event: exerciseEvent(found, prose), hints: prose.exercise?.hints ?? [] }
}

async function show(events: readonly PlayEvent[], host: Host, look: Look): Promise<void> {
  const all = async function* () {
    yield* events
  }
  await write(terminal(all(), look), host.output)
}

/** Shows an exercise's task. */
export async function showTask({ found }: { readonly found: Found }, host: Host, look: Look): Promise<void> {
  const { event } = taskOf(found, look.language)
  if (event) await show([event], host, look)
}

/** Shows the task and its hints so far, with one more each time. Gives the exit code. */
export async function hint({ found }: { readonly found: Found }, host: Host, look: Look): Promise<number> {
  const { event, hints } = taskOf(found, look.language)
  const progress = new Progress(host.env)
  const level = Math.min(progress.of(found.name).hints + 1, hints.length)
  const shown = hints.slice(0, level).map((text, index): EventOf<'hint'> => ({
    type: 'hint',
    id: 'exercise',
    level: index + 1,
    of: hints.length,
    text,
  }))
  await show([...(event ? [event] : []), ...shown], host, look)
  if (level > 0) progress.note({ lesson: found.name, hints: level })
  return 0
}
