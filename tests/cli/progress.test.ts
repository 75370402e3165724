import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { folder, fstudy } from './run.ts'

const answer = readFileSync(join(import.meta.dirname, '../../lessons/requests/hello/answer.ts'), 'utf8')

async function listed(state: string) {
  const { code, out } = await fstudy(['list', '--json'], { env: { FSTUDY_STATE: state } })
  expect(code).toBe(0)
  return new Map<string, { passed: number; exercise: string; done: boolean }>(
    JSON.parse(out).map((entry: { name: string }) => [entry.name, entry]),
  )
}

/** Notes steps of a lesson, as many as asked for, one after the other, in a process of its own. */
function noting(state: string, lesson: string, count: number) {
  const module = pathToFileURL(join(import.meta.dirname, '../../src/host/progress.ts')).href
  const code = `import { Progress } from ${JSON.stringify(module)}
const progress = new Progress({ FSTUDY_STATE: ${JSON.stringify(state)} })
for (let i = 0; i < ${count}; i++) progress.note({ lesson: ${JSON.stringify(lesson)}, passed: 'step-' + i })`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'ignore' })
  return once(child, 'close')
}

test('two processes that write at once lose nothing', async () => {
  const state = folder()
  const ends = await Promise.all(
    ['requests/hello', 'bodies/fields', 'requests/hello'].map((name) => noting(state, name, 400)),
  )
  expect(ends).toEqual(Array(3).fill([0, null]))
  const lessons = await listed(state)
  expect(lessons.get('requests/hello')?.passed).toBe(400)
  expect(lessons.get('bodies/fields')?.passed).toBe(400)
})

test('a solved exercise is remembered, by two fstudys at once', async () => {
  const state = folder()
  const ran = await Promise.all(
    ['hello', 'query-params'].map((name) => {
      const cwd = folder()
      mkdirSync(join(cwd, 'practice'))
      const text = name === 'hello' ? answer : 'export const nothing = 0\n'
      writeFileSync(join(cwd, 'practice', `${name}.ts`), text)
      return fstudy(['practice', name], { cwd, env: { FSTUDY_STATE: state } })
    }),
  )
  expect(ran.map(({ code }) => code)).toEqual([0, 1])
  const lessons = await listed(state)
  expect(lessons.get('requests/hello')?.exercise).toBe('done')
  expect(lessons.get('requests/query-params')?.exercise).toBe('open')
})

test.each([
  ['a line that was cut', '{"lesson":"requests/hello","pas'],
  ['no JSON', 'nonsense\n'],
  ['JSON that is no note', '[1]\nnull\n{"lesson":1,"passed":"x"}\n{"lesson":"requests/hello"}\n'],
  ['bytes that are no text', Buffer.from([0xff, 0x00, 0xfe, 0x0a])],
])('what can be read of the journal counts, and it goes on behind %s', async (_, rest) => {
  const state = folder()
  const note = (step: string) => `\n{"lesson":"requests/hello","passed":"${step}"}\n`
  writeFileSync(join(state, 'progress.jsonl'), note('root') + note('ignored'))
  appendFileSync(join(state, 'progress.jsonl'), rest)
  expect((await listed(state)).get('requests/hello')?.passed).toBe(2)
  await noting(state, 'requests/hello', 1)
  expect((await listed(state)).get('requests/hello')?.passed).toBe(3)
})

test('a lesson whose steps and exercise are done is done', async () => {
  const state = folder()
  const { steps } = JSON.parse((await fstudy(['list', '--json'])).out)[0]
  await noting(state, 'requests/hello', steps)
  appendFileSync(join(state, 'progress.jsonl'), '{"lesson":"requests/hello","exercise":true}\n')
  expect((await listed(state)).get('requests/hello')?.done).toBe(true)
  const text = (await fstudy(['list', 'requests'], { env: { FSTUDY_STATE: state } })).out
  expect(text).toMatch(/hello .* 7 steps {2}✓ done/)
})

test('progress that cannot be kept is said with the way out', async () => {
  const cwd = folder()
  writeFileSync(join(cwd, 'file'), '')
  const env = { FSTUDY_STATE: join(cwd, 'file/state') }
  const { code, out, err } = await fstudy(['practice', 'hello', '--solution'], { cwd, env })
  expect(err).toMatch(/progress can't be kept in .*\(ENOTDIR\).*FSTUDY_STATE=DIR/)
  expect([code, out]).toEqual([2, ''])
})
