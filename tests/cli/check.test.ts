import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { playEvent } from '../../src/lesson/events.ts'
import { writeLesson, type Change } from '../library/template.ts'
import { parseTap } from '../views/tap-parser.ts'
import { parseXml } from '../views/xml-parser.ts'
import { folder, fstudy, jsonLines } from './run.ts'

const failing: Change = { file: 'app.ts', from: 'n * 2', to: 'n * 2 + 1' }
const broken: Change = { file: 'wrong/square.ts', from: 'n * n', to: 'n * 2' }
const mistaken: Change = { file: 'prose.en.md', from: '# Double\n', to: '\n' }

/** A folder of lessons: which pass, which fail, which are broken. */
function lessons(changes: Readonly<Record<string, readonly Change[]>>): string {
  const cwd = folder()
  for (const [name, list] of Object.entries(changes)) writeLesson(join(cwd, 'own', name), ...list)
  return cwd
}

const startedIn = (out: string) =>
  jsonLines(out)
    .filter(({ type }) => type === 'lesson')
    .map(({ name }) => name)

describe('reporters tell of a lesson that passes, one that fails and one that is broken', () => {
  const cwd = lessons({ a: [], b: [failing], c: [mistaken] })
  const report = async (reporter: string, ...args: readonly string[]) => {
    const ran = await fstudy(['check', 'own', '--reporter', reporter, ...args], { cwd })
    expect([ran.code, ran.err]).toEqual([3, ''])
    return ran.out
  }

  test('json', async () => {
    const events = jsonLines(await report('json'))
    for (const event of events) expect(playEvent.safeParse(event).error).toBeUndefined()
    expect(events.filter(({ type }) => type === 'end').map(({ name, failed }) => [name, failed])).toEqual([
      ['own/a', 0],
      ['own/b', 2],
      ['own/c', 0],
    ])
  })

  test('tap', async () => {
    const { plan, points } = parseTap(await report('tap'))
    expect(plan).toBe(points.length)
    expect(points.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual([
      'own/b > double: Twice as much',
      'own/b > zero: Nothing',
      'own/c',
    ])
  })

  test('junit', async () => {
    const suites = parseXml(await report('junit'))
    expect(suites.attributes).toMatchObject({ name: 'fstudy', tests: '16', failures: '2', errors: '1' })
    expect(suites.children.map(({ attributes }) => attributes.name)).toEqual(['own/a', 'own/b', 'own/c'])
  })

  test('github', async () => {
    const lines = (await report('github')).split('\n')
    expect(lines.filter((line) => line.startsWith('::error '))).toEqual([
      expect.stringMatching(/^::error file=own\/b\/lesson\.ts,line=11,title=own\/b > double%3A Twice as much::/),
      expect.stringMatching(/^::error file=own\/b\/lesson\.ts,line=14,title=own\/b > zero%3A Nothing::/),
      expect.stringMatching(/^::error file=own\/c\/prose\.en\.md,line=1,/),
    ])
  })

  test('spec, in English and in Japanese', async () => {
    expect(await report('spec')).toMatch(/2 failed · 13 passed · 15 in all/)
    const japanese = await report('spec', '--lang', 'ja')
    expect(japanese).toContain('不合格 2')
    expect(japanese).toContain('own/c/prose.en.md:1')
  })

  test('into a file, without colours, and nothing else is left in the folder', async () => {
    const before = readdirSync(cwd)
    const args = ['check', 'own', '--reporter', 'spec', '--output', 'report.txt']
    const { code, out, err } = await fstudy(args, { cwd, env: { FORCE_COLOR: '1' } })
    expect([code, out, err]).toEqual([3, '', ''])
    expect(readdirSync(cwd).filter((name) => !before.includes(name))).toEqual(['report.txt'])
  })

  test('the same, however many lessons are played at once', async () => {
    const steady = (text: string) => text.replaceAll(/"ms":[\d.]+/g, '"ms":0')
    expect(steady(await report('json', '--jobs', '3'))).toBe(steady(await report('json', '--jobs', '1')))
  })
})

describe('exit codes', () => {
  test.each([
    ['all pass', { a: [], b: [] }, 0],
    ['a step fails', { a: [], b: [failing] }, 1],
    ['a wrong answer passes', { a: [], b: [broken] }, 3],
    ['a mistake in the prose', { a: [mistaken], b: [] }, 3],
    ['a broken lesson and a failing step', { a: [failing], b: [mistaken] }, 3],
  ])('%s', async (_, changes, exit) => {
    const { code } = await fstudy(['check', 'own', '--reporter', 'github'], { cwd: lessons(changes) })
    expect(code).toBe(exit)
  })
})

describe('--shard', () => {
  const cwd = lessons({ a: [], b: [], c: [], d: [], e: [] })
  let whole: string[] = []
  beforeAll(async () => {
    whole = startedIn((await fstudy(['check', 'own', '--reporter', 'json'], { cwd })).out)
  })

  test.each([1, 2, 3])('%i shards are the whole, each lesson once', async (count) => {
    const shards: string[][] = []
    for (let index = 1; index <= count; index++) {
      const args = ['check', 'own', '--reporter', 'json', '--shard', `${index}/${count}`]
      const { code, out } = await fstudy(args, { cwd })
      expect(code).toBe(0)
      shards.push(startedIn(out))
    }
    expect(whole).toHaveLength(5)
    expect(shards.flat().toSorted()).toEqual(whole)
    const sizes = shards.map(({ length }) => length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  })

  test('more shards than lessons: an empty one is no failure', async () => {
    const { code } = await fstudy(['check', 'own', '--reporter', 'json', '--shard', '6/6'], { cwd })
    expect(code).toBe(0)
  })
})

test.each([
  ['a step', failing, 1],
  ['a wrong answer', broken, 3],
])('--bail ends after the first lesson that has a failure: %s', async (_, change, exit) => {
  const cwd = lessons({ a: [], b: [change], c: [], d: [] })
  for (const jobs of ['1', '2']) {
    const { code, out } = await fstudy(['check', 'own', '--reporter', 'json', '--bail', '--jobs', jobs], { cwd })
    expect(startedIn(out)).toEqual(['own/a', 'own/b'])
    expect(code).toBe(exit)
  }
})

test('a lesson that is named twice is checked once; a topic and scripts may stand beside it', async () => {
  const cwd = lessons({ a: [] })
  writeFileSync(join(cwd, 'play.fstudy'), 'lesson hello\nrun\n')
  const names = ['own', './own/a', 'own/a', 'play.fstudy']
  const { code, out } = await fstudy(['check', ...names, '--reporter', 'json'], { cwd })
  expect(startedIn(out)).toEqual(['own/a', 'requests/hello'])
  expect(code).toBe(0)
})

test('a folder from `fstudy new` passes, wherever it is', async () => {
  const cwd = folder()
  for (const name of ['plain', 'deep/er/one', 'with space', '日本語']) {
    expect((await fstudy(['new', name], { cwd })).code).toBe(0)
    const { code, out, err } = await fstudy(['check', `./${name}`, '--reporter', 'github'], { cwd })
    expect([name, code, err, out]).toEqual([name, 0, '', expect.stringContaining('5 passed, 0 failed')])
  }
})

test('nothing stays among the temporary files, also where code hangs and dies', async () => {
  const [cwd, temporary] = [folder(), folder()]
  const bodies = { exits: 'process.exit(0)', spins: 'for (;;);', waits: 'return new Promise<number>(() => {})' }
  for (const [name, body] of Object.entries(bodies))
    writeLesson(join(cwd, 'own', name), { file: 'wrong/square.ts', from: 'return n * n', to: body })
  const args = ['check', 'own', '--reporter', 'json', '--timeout', '1000']
  const { code } = await fstudy(args, { cwd, env: { TMPDIR: temporary } })
  expect(code).toBe(3)
  expect(readdirSync(temporary)).toEqual([])
})
