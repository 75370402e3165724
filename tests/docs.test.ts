import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { playEvent } from '../src/lesson/events.ts'
import { folder, fstudy, start } from './cli/run.ts'

const root = join(import.meta.dirname, '..')

const ofEvents = () =>
  new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(root, 'docs/events.schema.json'), 'utf8')))

test('the schema of the events is up to date, and events are as it says', async () => {
  execFileSync(process.execPath, ['scripts/event-schema.ts', '--check'], { cwd: root, stdio: 'pipe' })
  const valid = ofEvents()
  const { out } = await fstudy(['check', 'hello', '--reporter', 'json'])
  const events = out.trim().split('\n')
  expect(events.length).toBeGreaterThan(40)
  for (const line of events) expect([valid(JSON.parse(line)), valid.errors, line]).toEqual([true, null, line])
})

test('docs/events.md has an example of each event, as the schema wants it', () => {
  const valid = ofEvents()
  const blocks = readFileSync(join(root, 'docs/events.md'), 'utf8').matchAll(/^```json\n(.*?)^```$/gms)
  const lines = [...blocks].flatMap(([, block = '']) => block.trim().split('\n'))
  for (const line of lines) expect([valid(JSON.parse(line)), valid.errors, line]).toEqual([true, null, line])
  const shown = lines.map((line) => JSON.parse(line).type)
  expect(shown.toSorted()).toEqual(playEvent.options.map(({ shape }) => shape.type.value).toSorted())
})

test.each(['README.md', 'docs/writing-lessons.md'])('the commands of %s work', async (file) => {
  const cwd = folder()
  const commands = [...readFileSync(join(root, file), 'utf8').matchAll(/^\$ fstudy\b(.*)$/gm)].map(([, words = '']) =>
    words.split(' ').filter(Boolean),
  )
  expect(commands.length).toBeGreaterThan(3)
  for (const words of commands) {
    const { code, err } = words[0] === 'serve' ? await served(words, cwd) : await fstudy(words, { cwd })
    expect([words, code, err.includes('✗')]).toEqual([words, 0, false])
  }
})

/** Starts a server, waits until it says where it is, and stops it. */
async function served(words: readonly string[], cwd: string) {
  const child = start(words, { cwd })
  const [line] = await once(child.stdout ?? child, 'data')
  const { status } = await fetch(`${JSON.parse(String(line)).url}/docs`)
  child.kill()
  const [code] = await once(child, 'close')
  return { code, err: status === 200 ? '' : `✗ ${status}` }
}
