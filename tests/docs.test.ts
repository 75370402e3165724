import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { folder, fstudy } from './cli/run.ts'

const root = join(import.meta.dirname, '..')

test('the schema of the events is up to date, and events are as it says', async () => {
  execFileSync(process.execPath, ['scripts/event-schema.ts', '--check'], { cwd: root, stdio: 'pipe' })
  const valid = new Ajv2020({ strict: false }).compile(
    JSON.parse(readFileSync(join(root, 'docs/events.schema.json'), 'utf8')),
  )
  const { out } = await fstudy(['check', 'hello', '--reporter', 'json'])
  const events = out.trim().split('\n')
  expect(events.length).toBeGreaterThan(40)
  for (const line of events) expect([valid(JSON.parse(line)), valid.errors, line]).toEqual([true, null, line])
})

test.each(['README.md', 'docs/writing-lessons.md'])('the commands of %s work', async (file) => {
  const cwd = folder()
  const commands = [...readFileSync(join(root, file), 'utf8').matchAll(/^\$ fstudy (.+)$/gm)].map(([, words = '']) =>
    words.split(' '),
  )
  expect(commands.length).toBeGreaterThan(3)
  for (const words of commands) {
    const { code, err } = await fstudy(words, { cwd })
    expect([words, code, err.includes('✗')]).toEqual([words, 0, false])
  }
})
