import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { whyOf } from './errors.ts'
import { Problem } from '../words/problem.ts'

/** Where fstudy keeps what it remembers, by the platform's custom. */
export function stateFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  if (env.FSTUDY_STATE) return env.FSTUDY_STATE
  const home = env.HOME ?? env.USERPROFILE ?? homedir()
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'fstudy')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'fstudy')
  return join(env.XDG_STATE_HOME ?? join(home, '.local', 'state'), 'fstudy')
}

/** What a learner has done in a lesson. */
export interface Done {
  readonly passed: ReadonlySet<string>
  readonly exercise: boolean
  /** The learner tried the exercise, or asked for its answer. */
  readonly tried: boolean
  /** Hints for the exercise that were shown. */
  readonly hints: number
  /** The step at which the learner was last. */
  readonly at: string | undefined
}

type Note = { readonly lesson: string } & (
  | { readonly passed: string }
  | { readonly exercise: true }
  | { readonly tried: true }
  | { readonly hints: number }
  | { readonly at: string }
)

const nothing = () => ({ passed: new Set<string>(), exercise: false, tried: false, hints: 0, at: undefined })

/**
 * Progress is a journal: each thing done is one short line, appended in one write, so that two fstudys may write at once
 * and a crash can lose no more than the line that was being written. A line that can't be read is passed over.
 */
export class Progress {
  readonly #file: string
  readonly #done = new Map<string, Done & { readonly passed: Set<string> }>()

  constructor(env: NodeJS.ProcessEnv) {
    this.#file = join(stateFolder(env), 'progress.jsonl')
    for (const line of readLines(this.#file)) {
      const note = parseNote(line)
      if (note) this.#take(note)
    }
  }

  of(lesson: string): Done {
    return this.#done.get(lesson) ?? nothing()
  }

  /** Notes what is new. Throws a Problem when it can't be written down. */
  note(note: Note): void {
    if (this.#knows(note)) return
    try {
      mkdirSync(dirname(this.#file), { recursive: true })
      appendFileSync(this.#file, `\n${JSON.stringify(note)}\n`)
    } catch (error) {
      const why = whyOf(error)
      throw new Problem('environment', (w) => w.progressNotKept({ file: this.#file, why }), { cause: error })
    }
    this.#take(note)
  }

  #knows(note: Note): boolean {
    const known = this.of(note.lesson)
    if ('passed' in note) return known.passed.has(note.passed)
    if ('at' in note) return known.at === note.at
    if ('hints' in note) return known.hints >= note.hints
    return 'tried' in note ? known.tried : known.exercise
  }

  #take({ lesson, ...note }: Note) {
    const done = this.#done.get(lesson) ?? nothing()
    if ('passed' in note) done.passed.add(note.passed)
    this.#done.set(lesson, 'passed' in note ? done : { ...done, ...note })
  }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean)
  } catch {
    return []
  }
}

function parseNote(line: string): Note | undefined {
  try {
    const note: unknown = JSON.parse(line)
    if (typeof note !== 'object' || note === null || !('lesson' in note) || typeof note.lesson !== 'string')
      return undefined
    const { lesson } = note
    if ('passed' in note && typeof note.passed === 'string') return { lesson, passed: note.passed }
    if ('hints' in note && typeof note.hints === 'number' && Number.isSafeInteger(note.hints))
      return { lesson, hints: note.hints }
    if ('at' in note && typeof note.at === 'string') return { lesson, at: note.at }
    if ('tried' in note && note.tried === true) return { lesson, tried: true }
    return 'exercise' in note && note.exercise === true ? { lesson, exercise: true } : undefined
  } catch {
    return undefined
  }
}
