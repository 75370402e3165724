import type { Language } from '../words/words.ts'

/** What a command is handed instead of reaching for the process: streams, surroundings, time. */
export interface Host {
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WriteStream
  readonly error: NodeJS.WriteStream
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Aborted by Ctrl-C, SIGTERM, and a terminal that goes away. */
  readonly stop: AbortSignal
  /** A reader of the output who goes away no longer ends the command: its exit code is a verdict. */
  readonly goOnAlone: () => void
}

/** How text is to look: what a view needs to know of the place it is shown in. */
export interface Look {
  readonly language: Language
  /** Columns, 40 to 200. */
  readonly width: number
  readonly colour: boolean
  /** Whether it shows more than ASCII in what is drawn: marks, arrows, rules, bars. */
  readonly unicode: boolean
}
