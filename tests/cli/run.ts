import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../../bin/fstudy.js')

/** An empty folder of its own. */
export const folder = () => mkdtempSync(join(tmpdir(), 'fstudy-test-'))

interface Surroundings {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

export function start(args: readonly string[], { cwd = folder(), env = {} }: Surroundings = {}): ChildProcess {
  const { PATH = '', SystemRoot = '' } = process.env
  return spawn(process.execPath, [program, ...args], {
    cwd,
    env: { PATH, SystemRoot, HOME: cwd, FSTUDY_STATE: join(cwd, 'state'), FSTUDY_LANG: 'en', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Runs the real program to its end. */
export async function fstudy(args: readonly string[], surroundings?: Surroundings) {
  const child = start(args, surroundings)
  let [out, err] = ['', '']
  child.stdout?.on('data', (chunk) => (out += String(chunk)))
  child.stderr?.on('data', (chunk) => (err += String(chunk)))
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.on('close', (...end) => resolve(end)),
  )
  return { code, signal, out, err }
}
