import type { Time } from '../stage/clock.ts'
import type { DatabaseTarget } from '../stage/database.ts'
import type { Language } from '../words/words.ts'

/** How to play, for whoever plays. */
export interface PlaySettings {
  readonly language: Language
  readonly database: DatabaseTarget
  readonly time: Time
  readonly random: 'secure' | 'fixed'
  /** The calendar stands still: `new Date()` is the same each time. */
  readonly stillDate?: boolean
  /** The step at which the play begins; the first one where it is absent or unknown. */
  readonly begin?: string
  /** A step's time limit in ms. */
  readonly limit: number
  /** Prefix of schemas and databases on a server. */
  readonly prefix: string
  /** For what the play writes down; the system's folder for temporary files by default. */
  readonly folder?: string
  /** Where files are told from. */
  readonly cwd: string
}
