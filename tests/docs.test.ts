import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { playEvent } from '../src/lesson/events.ts'
import { folder, fstudy, jsonLines, start } from './cli/run.ts'

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

test('the lesson of docs/writing-lessons.md passes its check, and its types are right', async () => {
  const cwd = folder()
  const text = readFileSync(join(root, 'docs/writing-lessons.md'), 'utf8')
  const files = [...text.matchAll(/^### `(visits\/[^`]+)`$.*?^```\w+\n(.*?)^```$/gms)]
  expect(files).toHaveLength(6)
  for (const [, name = '', source = ''] of files) {
    mkdirSync(dirname(join(cwd, 'my-lessons', name)), { recursive: true })
    writeFileSync(join(cwd, 'my-lessons', name), source)
  }
  const { code, out } = await fstudy(['check', 'my-lessons', '--reporter', 'json'], { cwd })
  expect(jsonLines(out).at(-1)).toMatchObject({ type: 'end', name: 'my-lessons/visits', passed: 5, failed: 0 })
  expect(code).toBe(0)

  await fstudy(['practice', 'my-lessons/visits', '--dir', 'my-lessons/visits'], { cwd })
  expect(faultsOfTypes(join(cwd, 'my-lessons/visits'))).toBe('')
})

test('an editor finds the types of all that may be imported, in a new lesson and beside an answer', async () => {
  const cwd = folder()
  await fstudy(['new', 'mine/first'], { cwd })
  await fstudy(['practice', 'hello'], { cwd })
  const source = `import { setTimeout } from 'node:timers/promises'
import argon2 from 'argon2'
import express from 'express'
import { step } from 'fstudy'
import { httpApp } from 'fstudy/http'
import jwt from 'jsonwebtoken'
import { Kysely } from 'kysely'
import multer from 'multer'
import { WebSocketServer } from 'ws'
import { z } from 'zod'
export const all = [argon2.hash, httpApp().listen, jwt.sign, Kysely.prototype, multer, express, step, WebSocketServer, setTimeout]
const wrong: number = z.string().parse('')
`
  for (const place of ['mine/first', 'practice']) {
    expect(faultsOfTypes(join(cwd, place))).toBe('')
    writeFileSync(join(cwd, place, 'all.ts'), source)
    const faults = faultsOfTypes(join(cwd, place)).trim().split('\n')
    expect(faults).toEqual([expect.stringContaining("Type 'string' is not assignable to type 'number'")])
  }
})

/** What the compiler says of a folder with a tsconfig.json. */
function faultsOfTypes(place: string): string {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  return spawnSync(process.execPath, [tsc, '--pretty', 'false', '-p', place], { encoding: 'utf8' }).stdout
}

/** Starts a server, waits until it says where it is, and stops it. */
async function served(words: readonly string[], cwd: string) {
  const child = start(words, { cwd })
  const [line] = await once(child.stdout ?? child, 'data')
  const { status } = await fetch(`${JSON.parse(String(line)).url}/docs`)
  child.kill()
  const [code] = await once(child, 'close')
  return { code, err: status === 200 ? '' : `✗ ${status}` }
}
