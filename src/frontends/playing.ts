import { courseFolder } from '../host/paths.ts'
import type { Host } from '../host/host.ts'
import type { PlayEvent } from '../lesson/events.ts'
import type { Found } from '../library/catalog.ts'
import { loadLesson } from '../library/load.ts'
import type { Action } from '../play/actions.ts'
import { lessonCases } from '../play/cases.ts'
import { brokenEvent } from '../play/describe.ts'
import { playIsolated, type Child } from '../play/isolate.ts'
import { defaultLimit, play } from '../play/play.ts'
import type { PlaySettings } from '../play/settings.ts'
import type { Assignment } from '../play/wire.ts'
import type { DatabaseTarget } from '../stage/database.ts'
import type { Language } from '../words/words.ts'

/** How a person wants lessons to be played. */
export interface Wishes {
  readonly language: Language
  readonly database: DatabaseTarget
  /** A step's time limit in ms. */
  readonly limit?: number
  /** The step at which to begin. */
  readonly begin?: string | undefined
  /** A clock that jumps instead of one that takes its time, and the same random values each time: for checks and recordings. */
  readonly repeatable?: boolean
  /** For a recording: `new Date()` is the same each time, too. */
  readonly stillDate?: boolean
}

let plays = 0

const settings = (
  host: Host,
  { language, database, limit, begin, repeatable, stillDate = false }: Wishes,
): PlaySettings => ({
  language,
  database,
  ...(begin !== undefined && { begin }),
  stillDate,
  limit: limit ?? defaultLimit,
  time: repeatable ? 'virtual' : 'paced',
  random: repeatable ? 'fixed' : 'secure',
  prefix: `fstudy_${process.pid}_${host.now().toString(36)}_${++plays}`,
  cwd: host.cwd,
})

/** Plays a lesson's steps: the course's own here, which starts at once, others in a process of their own. */
export async function* playLesson(
  found: Found,
  actions: AsyncIterable<Action>,
  host: Host,
  wishes: Wishes,
): AsyncGenerator<PlayEvent> {
  if (!found.folder.startsWith(courseFolder)) return yield* playApart(found, 'lesson', actions, host, wishes)
  const { lesson, mistakes } = await loadLesson(found)
  if (!lesson) return yield brokenEvent(found.name, mistakes, { language: wishes.language, cwd: host.cwd })
  yield* play(lesson, lessonCases(lesson), actions, { ...settings(host, wishes), stop: host.stop })
}

/** Plays in a process of its own. */
export function playApart(
  found: Found,
  what: Assignment['what'],
  actions: AsyncIterable<Action>,
  host: Host,
  wishes: Wishes,
  { file, first }: { file?: string; first?: Child | undefined } = {},
): AsyncGenerator<PlayEvent> {
  return playIsolated({ found, what, ...settings(host, wishes), ...(file && { file }) }, actions, {
    stop: host.stop,
    ...(first && { first }),
  })
}
