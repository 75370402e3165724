import type { Host, Look } from '../host/host.ts'
import type { Wishes } from '../frontends/playing.ts'
import { parseDatabaseUrl } from '../stage/database-target.ts'
import { Problem } from '../words/problem.ts'
import { isLanguage, wordsIn, type Language, type Words } from '../words/words.ts'

/** What every command is given. */
export interface Context {
  readonly host: Host
  readonly language: Language
  readonly words: Words
  readonly look: Look
  /** The user asked for no colours, wherever the output goes. */
  readonly noColour: boolean
}

/** Options that several commands share. */
export interface SharedOptions {
  readonly db?: string
  readonly timeout?: number
}

/** `--lang`, else FSTUDY_LANG, else the locale, else English. */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const given = at === -1 ? undefined : argv[at]?.startsWith('--lang=') ? argv[at].slice(7) : argv[at + 1]
  if (given !== undefined) return known(given, '--lang')
  if (env.FSTUDY_LANG) return known(env.FSTUDY_LANG, 'FSTUDY_LANG')
  return /^ja(?![a-z])/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'ja' : 'en'
}

function known(value: string, from: string): Language {
  if (isLanguage(value)) return value
  throw new Problem('usage', (w) => w.badLanguage({ value, from }))
}

const refusesColour = (env: NodeJS.ProcessEnv, argv: readonly string[]) =>
  argv.includes('--no-color') || (env.NO_COLOR !== undefined && env.NO_COLOR !== '')

/** Columns, colours and characters, as the terminal and its user have them: the columns as they are when they are read. https://no-color.org */
export function lookAt(
  output: NodeJS.WriteStream,
  env: NodeJS.ProcessEnv,
  argv: readonly string[],
  language: Language,
): Look {
  const force = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  const colour = !refusesColour(env, argv) && (force || (Boolean(output.isTTY) && env.TERM !== 'dumb'))
  return {
    language,
    get width() {
      const columns = output.columns ?? (Number(env.COLUMNS) || 80)
      return Math.min(200, Math.max(40, columns))
    },
    colour,
    unicode: env.TERM !== 'linux',
  }
}

export const contextOf = (host: Host, argv: readonly string[], language: Language): Context => ({
  host,
  language,
  words: wordsIn(language),
  look: lookAt(host.output, host.env, argv, language),
  noColour: refusesColour(host.env, argv),
})

export const wishesOf = ({ language, host }: Context, { db, timeout }: SharedOptions): Wishes => ({
  language,
  database: parseDatabaseUrl(db ?? 'sqlite', host.cwd),
  ...(timeout !== undefined && { limit: timeout }),
})
