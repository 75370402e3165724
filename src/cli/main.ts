import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommanderError } from 'commander'
import type { Host } from '../host/host.ts'
import { unwritable } from '../host/errors.ts'
import { packageRoot } from '../host/paths.ts'
import { asProblem, Problem } from '../words/problem.ts'
import type { Language } from '../words/words.ts'
import { commandLine, interrupted } from './commands.ts'
import { contextOf, languageOf } from './context.ts'
import { usageProblem } from './usage.ts'

const exitCodes = { usage: 2, author: 3, environment: 2 } as const

/** The language of what is said: English until it is known. */
interface Spoken {
  language: Language
}

/** Runs the command line of this process, and sets its exit code. */
export async function main(): Promise<void> {
  const argv = process.argv.slice(2)
  const stop = new AbortController()
  const spoken: Spoken = { language: 'en' }
  let alone = false
  let left = false
  const watched = (stream: NodeJS.WriteStream) => stream.off('error', gone).on('error', gone)
  const gone = (error: NodeJS.ErrnoException) => {
    left = error.code === 'EPIPE' || error.code === 'EIO'
    if (left && alone) return
    stop.abort('closed')
    // A reader that went away is no error: there is nobody left to tell anything.
    if (left) process.exit(0)
    process.stderr.off('error', gone).on('error', () => process.exit(exitCodes.environment))
    const told = unwritable('stdout', error)
    process.stderr.write(`${told.in(spoken.language)}\n`, () => process.exit(exitCodes.environment))
  }
  // A stream is made when it is first touched, which takes a while: so only where it is needed.
  const host: Host = {
    get input() {
      return process.stdin
    },
    get output() {
      return watched(process.stdout)
    },
    get error() {
      return watched(process.stderr)
    },
    env: process.env,
    cwd: process.cwd(),
    now: Date.now,
    stop: stop.signal,
    goOnAlone: () => (alone = true),
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort(signal))
  // Should this process run out of work before the command is done, that is no success.
  process.exitCode = exitCodes.environment
  process.exitCode = await run(argv, host, spoken)
  // What a lesson of the course left open must not keep a finished command from ending. A failed output ends it by itself.
  if (left) process.exit()
  if (!process.stdout.errored) process.stdout.write('', (error) => error ?? process.exit())
}

async function run(argv: readonly string[], host: Host, spoken: Spoken): Promise<number> {
  try {
    spoken.language = languageOf(argv, host.env)
    const context = contextOf(host, argv, spoken.language)
    let code = 0
    const { version }: { version: string } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'))
    await commandLine(context, argv, version, (given) => (code = given)).parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    return tell(
      error instanceof CommanderError ? usageProblem(error, argv) : error,
      spoken.language,
      host,
      argv.includes('--debug'),
    )
  }
}

/** Says an error once, as a sentence; where it came from only with --debug. */
function tell(error: unknown, language: Language, host: Host, debug: boolean): number {
  if (host.stop.aborted && !(error instanceof Problem)) return interrupted
  const problem = asProblem(error)
  host.error.write(`${problem.in(language)}\n`)
  if (debug)
    host.error.write(
      `${error instanceof Error ? `${error.stack}${error.cause instanceof Error ? `\nCaused by: ${error.cause.stack}` : ''}` : String(error)}\n`,
    )
  return exitCodes[problem.kind]
}
