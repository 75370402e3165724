import { existsSync, readFileSync, watch } from 'node:fs'
import { mkdir, readFile, rename } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { unwritable } from '../host/errors.ts'
import { writeNew } from '../host/files.ts'
import type { Host, Look } from '../host/host.ts'
import { isOwn, shown } from '../host/paths.ts'
import { Progress } from '../host/progress.ts'
import type { PlayEvent } from '../lesson/events.ts'
import { solutionOf, starterOf } from '../lesson/region.ts'
import type { Found } from '../library/catalog.ts'
import { editorConfig } from '../library/editor.ts'
import type { Action } from '../play/actions.ts'
import { Child } from '../play/isolate.ts'
import { terminal } from '../views/terminal.ts'
import { Problem } from '../words/problem.ts'
import { wordsIn } from '../words/words.ts'
import { counting, exitCodeOf, newOutcome, type Outcome } from './actions.ts'
import { playApart, type Wishes } from './playing.ts'
import { write } from './write.ts'

/** Where a learner writes, and what is written there first. */
export interface Practice {
  readonly found: Found
  /** The learner's file. */
  readonly file: string
  readonly starter: string
  readonly solution: string
}

/** Prepares an exercise. Throws a Problem where the lesson has none. */
export function practiceOf(found: Found, folder: string, host: Host, comment: string): Practice {
  const answer = join(found.folder, 'answer.ts')
  const source = existsSync(answer) ? readFileSync(answer, 'utf8') : ''
  const starter = starterOf(source, comment)
  if (starter === undefined) throw new Problem('usage', (w) => w.noExercise({ name: found.name }))
  return { found, file: join(resolve(host.cwd, folder), `${found.id}.ts`), starter, solution: solutionOf(source) }
}

/** Writes the starter where there is no file yet; gives whether it did. */
export async function writeStarter({ file, starter, found }: Practice): Promise<boolean> {
  try {
    await mkdir(dirname(file), { recursive: true })
    const config = join(dirname(file), 'tsconfig.json')
    await writeNew(config, editorConfig(isOwn(found.folder) ? found.folder : undefined))
    return await writeNew(file, starter)
  } catch (error) {
    throw unwritable(file, error)
  }
}

/** Puts the learner's file aside, where it differs from the starter, so that a new starter can be written. */
export async function putAside({ file, starter }: Practice): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  let kept = ''
  for (let n = 1; kept === '' || existsSync(kept); n++) kept = file.replace(/\.ts$/, `.${n}.old.ts`)
  try {
    await rename(file, kept)
  } catch (error) {
    throw unwritable(file, error)
  }
  return text === starter ? undefined : kept
}

/** The verdict on the learner's file, as text, and the exit code. Ends at the first step that fails. */
export async function judge(
  { found, file }: Practice,
  host: Host,
  look: Look,
  wishes: Wishes,
  first?: Child,
): Promise<number> {
  const outcome = newOutcome()
  const events = playApart(
    found,
    'exercise',
    untilFailure(outcome),
    host,
    { ...wishes, repeatable: true },
    { file, first },
  )
  host.goOnAlone()
  await write(terminal(verdicts(counting(events, outcome)), look), host.output, { toTheEnd: true })
  const code = exitCodeOf(outcome)
  const progress = new Progress(host.env)
  progress.note({ lesson: found.name, tried: true })
  if (code === 0) progress.note({ lesson: found.name, exercise: true })
  return code
}

/** Runs the steps of the exercise until one fails. */
async function* untilFailure(outcome: Outcome): AsyncGenerator<Action> {
  for (;;) {
    yield { type: 'run' }
    if (outcome.failed + outcome.broken > 0) return
    yield { type: 'next' }
  }
}

/** What a learner sees of a verdict: the steps' titles and how each ended. */
async function* verdicts(events: AsyncIterable<PlayEvent>): AsyncGenerator<PlayEvent> {
  for await (const event of events) {
    if (event.type === 'step') yield { ...event, prose: '' }
    else if (
      event.type !== 'lesson' &&
      event.type !== 'code' &&
      event.type !== 'request' &&
      event.type !== 'response' &&
      event.type !== 'sql' &&
      event.type !== 'rows' &&
      event.type !== 'frame'
    )
      yield event
  }
}

/** Gives a verdict at each save until it is a pass or the host stops. */
export async function judgeAtEachSave(practice: Practice, host: Host, look: Look, wishes: Wishes): Promise<number> {
  const words = wordsIn(look.language)
  const { file } = practice
  const name = shown(file, host.cwd)
  let judged: string | undefined
  let spare = new Child({ warm: true })
  let wake = () => {}
  const watcher = watch(dirname(file), () => wake())
  host.stop.addEventListener('abort', () => wake(), { once: true })
  host.output.write(`${words.practiceWatching({ file: name })}\n`)
  try {
    while (!host.stop.aborted) {
      const changed = new Promise<void>((resolve) => (wake = resolve))
      const text = await readFile(file, 'utf8').catch(() => undefined)
      if (text === judged || text === '') {
        await changed
        continue
      }
      judged = text
      if (text === undefined) host.output.write(`${words.practiceGone({ file: name })}\n`)
      else {
        const child = spare
        spare = new Child({ warm: true })
        host.output.write(
          `\n${words.practiceSaved({ time: new Date(host.now()).toLocaleTimeString(look.language) })}\n`,
        )
        if ((await judge(practice, host, look, wishes, child)) === 0) return 0
      }
    }
    return 130
  } finally {
    watcher.close()
    spare.kill()
    await spare.gone
  }
}
