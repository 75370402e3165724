import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { folder } from '../cli/run.ts'

const run = promisify(execFile)
const program = join(import.meta.dirname, 'plays.js')
const lessons = join(import.meta.dirname, '../../lessons')
const ends = ['stop', 'quit', 'throw', 'run-out', 'leave']

test.each([
  ['requests/hello', 200, 1],
  ['requests/hello', 200, 2],
  ['orm/orm-filters', 60, 3],
])('%s: %i plays, ended anywhere, leave nothing open and nothing behind (seed %i)', async (name, plays, seed) => {
  const cwd = folder()
  const temporary = join(cwd, 'tmp')
  mkdirSync(temporary)
  const args = [program, join(lessons, name), `${plays}`, `${seed}`, ...ends]
  const env = { PATH: process.env.PATH, TMPDIR: temporary }
  const { stdout, stderr } = await run(process.execPath, args, { cwd, env })
  expect(JSON.parse(stdout)).toEqual({ plays, listening: [] })
  expect(stderr).toBe('')
  expect(readdirSync(temporary)).toEqual([])
})
