import { describe, expect, test } from 'vitest'
import type { PlayEvent } from '../../src/lesson/events.ts'
import { playEvent } from '../../src/lesson/events.ts'
import { reporters, type ReporterName } from '../../src/views/views.ts'
import { everything, lookOf, stream, textOf } from './samples.ts'
import { parseTap } from './tap-parser.ts'
import { parseXml } from './xml-parser.ts'

const report = async (name: ReporterName, events: PlayEvent[], language: 'en' | 'ja' = 'en') =>
  textOf((await reporters[name]())(stream(events), lookOf(language, 80)))

const lesson = (name: string): PlayEvent => ({
  type: 'lesson',
  name,
  title: 'A title',
  intro: '',
  file: `lessons/${name}/lesson.ts`,
  steps: [],
  exercise: null,
})
const step = (id: string, title = id): PlayEvent => ({
  type: 'step',
  part: 'lesson',
  id,
  title,
  prose: '',
  number: 1,
  of: 1,
  file: 'lesson.ts',
  line: 10,
})
const pass = (id: string): PlayEvent => ({ type: 'pass', part: 'lesson', id, assertions: 1, ms: 1500 })
/** A failure with everything in it that a format could stumble over. */
const nasty =
  'a % b\r\nc: d, "e" <f> & \'g\' # h \\ i ]]> \u0000\u0007\u001b[31m \ud800 \uffff 日本\n  ...\nok 1\n::error::x'
const fail = (id: string): PlayEvent => ({
  type: 'fail',
  part: 'lesson',
  id,
  reason: 'assertion',
  message: nasty,
  ms: 2,
  at: { file: 'lessons/a,b:c/lesson.ts', line: 12 },
  source: nasty,
  sent: nasty,
  came: nasty,
  output: nasty,
  differences: [{ path: 'data', expected: '1', actual: nasty }],
})
const broken: PlayEvent = {
  type: 'broken',
  name: 'x/broken',
  mistakes: [{ text: 'There is no title.', file: 'prose.en.md', line: 1 }, { text: nasty }],
}
const end: PlayEvent = { type: 'end', name: 'a/one', passed: 1, failed: 1, total: 2, ms: 1 }
const play = [
  lesson('a/one'),
  step('first', `Title # 1 \\ "x" <b> & 日本`),
  pass('first'),
  step('second'),
  fail('second'),
  end,
  lesson('b/two'),
  pass('alone'),
  broken,
]

describe('tap', () => {
  test('is read by a strict parser: plan, points, names with # and \\', async () => {
    const { plan, points, comments } = parseTap(await report('tap', play))
    expect(plan).toBe(4)
    expect(points.map(({ ok, number }) => [ok, number])).toEqual([
      [true, 1],
      [false, 2],
      [true, 3],
      [false, 4],
    ])
    expect(points.map(({ name }) => name)).toEqual([
      'a/one > first: Title # 1 \\ "x" <b> & 日本',
      'a/one > second',
      'b/two > alone',
      'x/broken',
    ])
    expect(comments).toEqual(['a/one: A title', 'b/two: A title'])
  })

  test('has diagnostics of plain YAML, with texts as JSON has them', async () => {
    const [, failed] = parseTap(await report('tap', play)).points
    const facts = Object.fromEntries(
      (failed?.yaml ?? [])
        .filter((line) => /^\w+: /.test(line))
        .map((line) => [line.slice(0, line.indexOf(':')), JSON.parse(line.slice(line.indexOf(':') + 2))]),
    )
    expect(facts).toMatchObject({
      duration_ms: 2,
      reason: 'assertion',
      severity: 'fail',
      sent: nasty,
      expected: 'data: 1',
      actual: `data: ${nasty}`,
    })
    expect(facts.message).toContain('what was checked does not hold.')
    expect(failed?.yaml.join('\n')).toContain('at:\n  file: "lessons/a,b:c/lesson.ts"\n  line: 12')
    expect(failed?.yaml.join('')).not.toMatch(/[\p{Control}\ufffe\uffff]/u)
  })

  test('of nothing is a plan of nothing', async () => {
    expect(parseTap(await report('tap', []))).toEqual({ plan: 0, points: [], comments: [] })
  })
})

describe('junit', () => {
  test('is well-formed, and counts', async () => {
    const root = parseXml(await report('junit', play))
    expect(root.name).toBe('testsuites')
    expect(root.attributes).toMatchObject({ tests: '4', failures: '1', errors: '1', time: '3.002' })
    expect(
      root.children.map(({ attributes }) => [
        attributes.name,
        attributes.tests,
        attributes.failures,
        attributes.errors,
      ]),
    ).toEqual([
      ['a/one', '2', '1', '0'],
      ['b/two', '1', '0', '0'],
      ['x/broken', '1', '0', '1'],
    ])
  })

  test('says where a case stands, what failed and what was printed', async () => {
    const [first, second] = parseXml(await report('junit', play)).children[0]?.children ?? []
    expect(first?.attributes).toEqual({
      classname: 'a/one',
      name: 'first: Title # 1 \\ "x" <b> & 日本',
      time: '1.500',
      file: 'lesson.ts',
      line: '10',
    })
    expect(second?.children.map(({ name }) => name)).toEqual(['failure', 'system-out'])
    expect(second?.children[0]?.attributes.type).toBe('assertion')
    expect(second?.children[0]?.attributes.message).toContain('a % b\nc: d, "e" <f> & \'g\' # h \\ i ]]> \ufffd\ufffd')
    expect(second?.children[1]?.text).toContain('日本\n  ...\nok 1')
  })

  test('of nothing is well-formed', async () => {
    expect(parseXml(await report('junit', [])).attributes.tests).toBe('0')
  })
})

describe('github', () => {
  test('escapes properties and messages as the toolkit does', async () => {
    const [first = '', second = '', third = '', summary = ''] = (await report('github', play)).split('\n')
    expect(first).toMatch(/^::error file=lessons\/a%2Cb%3Ac\/lesson\.ts,line=12,title=a\/one > second::/)
    expect(first).toContain('a %25 b%0A')
    expect(second).toBe('::error file=prose.en.md,line=1,title=The lesson x/broken is broken.::There is no title.')
    expect(third).toMatch(/^::error title=The lesson x\/broken is broken\.::a %25 b%0Ac: d, "e"/)
    expect(summary).toBe('cases: 2 passed, 1 failed, 1 broken (lessons: 3)')
  })

  test('a failing text starts no command of its own', async () => {
    const lines = (await report('github', play)).split('\n')
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(3)
    expect(lines).toHaveLength(5)
  })
})

describe('json', () => {
  test('gives each event back, one a line, as the schema has it', async () => {
    const events = everything('ja')
    const lines = (await report('json', events)).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(events)
    for (const line of lines) expect(playEvent.safeParse(JSON.parse(line)).error).toBeUndefined()
  })
})

describe('spec', () => {
  test('has a line a case under its lesson, the failures again, and the counts', async () => {
    const lines = (await report('spec', play)).split('\n')
    expect(lines).toContain('A title  a/one')
    expect(lines).toContain('  ✗ second  2 ms')
    expect(lines).toContain('  ✓ alone  1500 ms')
    expect(lines.indexOf('Failures')).toBeGreaterThan(lines.indexOf('  ✓ alone  1500 ms'))
    expect(lines).toContain('1. a/one › second')
    expect(lines).toContain('cases    1 failed · 2 passed · 3 in all')
    expect(lines).toContain('lessons  1 broken · 3 in all')
    expect(lines).toContain('time     3.0 s')
    expect(lines).not.toContain('✓ All passed.')
  })

  test('says that all passed only where it did, and that nothing was checked', async () => {
    expect(await report('spec', [lesson('a/one'), pass('x'), end])).toContain('✓ All passed.')
    expect(await report('spec', [])).toContain('✗ Nothing was checked.')
  })

  test('tells an exercise and code that must fail from a step', async () => {
    const events: PlayEvent[] = [
      lesson('a/one'),
      { type: 'pass', part: 'wrong', id: 'wrong/late.ts', assertions: 1, ms: 1 },
      { type: 'pass', part: 'starter', id: 'starter', assertions: 1, ms: 1 },
    ]
    const text = await report('spec', events, 'ja')
    expect(text).toContain('  ✓ wrong/late.ts  失敗が正解  1 ms')
    expect(text).toContain('  ✓ starter  失敗が正解  1 ms')
  })
})
