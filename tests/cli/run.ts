import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export const program = join(import.meta.dirname, '../../bin/fstudy.js')

const made: string[] = []
afterAll(() => {
  for (const one of made.splice(0)) rmSync(one, { recursive: true, force: true, maxRetries: 3 })
})

/** An empty folder of its own, gone after the tests. */
export function folder(): string {
  const one = mkdtempSync(join(tmpdir(), 'fstudy-test-'))
  made.push(one)
  return one
}

export interface Surroundings {
  readonly cwd?: string
  /** Beside what every command gets; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** A file descriptor to write to instead of a pipe. */
  readonly stdout?: number
  /** The user to run as. */
  readonly uid?: number
}

/** A folder and an environment in which nothing of this machine's user is found. */
export function surroundings({ cwd = folder(), env = {} }: Surroundings = {}) {
  const { PATH = '', SystemRoot = '' } = process.env
  return { cwd, env: { PATH, SystemRoot, HOME: cwd, FSTUDY_STATE: join(cwd, 'state'), FSTUDY_LANG: 'en', ...env } }
}

export const start = (args: readonly string[], around?: Surroundings): ChildProcess =>
  spawn(process.execPath, [program, ...args], {
    ...surroundings(around),
    ...(around?.uid !== undefined && { uid: around.uid }),
    stdio: ['ignore', around?.stdout ?? 'pipe', 'pipe'],
  })

/** Runs the real program to its end. */
export async function fstudy(args: readonly string[], around?: Surroundings) {
  const child = start(args, around)
  let [out, err] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text))
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.on('close', (...end) => resolve(end)),
  )
  return { code, signal, out, err }
}

/** The JSON values of a text, one a line. */
export const jsonLines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
