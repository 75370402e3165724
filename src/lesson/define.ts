import type { RequestListener, Server } from 'node:http'
import type { Kysely } from 'kysely'
import type { Language } from '../words/words.ts'
import type { Clock, FilesHandle, HttpHandle, RandomHandle, TimelineHandle, WsHandle } from './handles.ts'

/**
 * What a step is given. Each handle opens when it is first used, records what goes through it as events, and is closed
 * after the step, however the step ends.
 */
export interface Stage<App = unknown, Database = unknown> extends Handles {
  /** What `app.ts` exports; in an exercise what the learner's file exports. */
  readonly app: App
  /** The lesson's database, made and seeded at the first statement. */
  readonly db: Kysely<Database>
}

/** A stage of which nothing is known but its handles. */
export interface AnyStage extends Handles {
  readonly app: unknown
  readonly db: unknown
}

interface Handles {
  /** Requests to the lesson's own server, `app.createApp(stage)`, started on 127.0.0.1 at the first one. */
  readonly http: HttpHandle
  /** Starts another app beside the lesson's own, as the wrong way of doing it, and gives requests to it. */
  serve(app: RequestListener | Server): HttpHandle
  /** WebSocket clients of the lesson's own server. */
  readonly ws: WsHandle
  /** Lanes of what ran when. */
  readonly timeline: TimelineHandle
  /** Takes its time for a person; in a check and in a recording it jumps to the next thing to do. What happens when is the same. */
  readonly clock: Clock
  /** A folder that goes away with the stage. */
  readonly files: FilesHandle
  /** Secure random values; in a recording always the same ones. */
  readonly random: RandomHandle
  /** Which database `db` is, where SQL has to differ. */
  readonly dialect: Dialect
  /** The language of whoever watches, for what `log` says. */
  readonly language: Language
  /** Says something to whoever watches: plain text, or a value that is shown as JSON. */
  log(...values: unknown[]): void
  /** `close` runs when the stage closes, the last one first. For what a lesson's app opens by itself. */
  onClose(close: () => void | Promise<void>): void
}

export type Dialect = 'sqlite' | 'postgres' | 'mysql'

/** One step: a test that can be watched. */
export interface Step {
  /** The same id stands in each prose file, as `## Title {#id}`. */
  readonly id: string
  readonly show: readonly string[]
  /** Does what the learner sees and asserts what must hold; throws to say what does not. */
  run(stage: AnyStage): void | Promise<void>
}

export interface StepOptions {
  /** Code to show beside the step: `file#region`, cut from the file that runs. */
  readonly show?: string | readonly string[]
}

/** A module whose exports a step works with: `app.ts`, `answer.ts` or the learner's own file. */
export type Load = () => Promise<object>

/** `seed.ts`: makes the tables and the rows. */
export interface SeedModule {
  seed(db: unknown): Promise<void>
}

export interface Exercise {
  /** The finished answer. What stands between `// #region your-turn` and `// #endregion` is blanked for the learner. */
  readonly answer: Load
  readonly steps: readonly Step[]
}

export interface Lesson {
  readonly format: 1
  /** The code that the lesson is about. */
  readonly app?: Load
  readonly seed?: () => Promise<SeedModule>
  readonly steps: readonly Step[]
  readonly exercise?: Exercise
}

/** Declares a lesson: the default export of `lesson.ts`. */
export const defineLesson = (lesson: Lesson): Lesson => lesson

/**
 * A `step` that knows what the lesson's module exports and which tables there are:
 * `const step = stepFor<typeof import('./app.ts'), Database>()`.
 */
export const stepFor =
  <App, Database = unknown>() =>
  (id: string, options: StepOptions, run: (stage: Stage<App, Database>) => void | Promise<void>): Step => ({
    id,
    show: [options.show ?? []].flat(),
    run,
  })

/** Declares a step of a lesson that only talks to its server. */
export const step = stepFor<unknown>()
