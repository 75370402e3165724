import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, fstudy } from './run.ts'

describe('used wrongly: exit code 2, one error that says what to do, nothing on stdout, no stack', () => {
  test.each([
    [['chekc'], /no command "chekc".*check/],
    [['list', '--jsno'], /no option --jsno.*fstudy list --help/],
    [['list', 'nope'], /no topic "nope".*requests/],
    [['lesson'], /<name> is missing/],
    [['lesson', 'helo'], /no lesson "helo".*Nearest: hello/],
    [['lesson', 'hello', '--step', 'nope'], /no step "nope".*root/],
    [['lesson', 'hello', '--lang', 'fr'], /--lang fr.*en and ja/],
    [['lesson', 'hello', 'more'], /Too many arguments/],
    [['lesson', './missing'], /no folder \.\/missing/],
    [['check', 'hello', '--reporter', 'xml'], /--reporter xml.*junit/],
    [['check', 'hello', '--shard', '3/2'], /--shard 3\/2.*1\/3/],
    [['check', 'hello', '--jobs', '0'], /--jobs 0/],
    [['check', 'hello', '--db', 'oracle://x'], /--db oracle:\/\/x.*postgres/],
    [['check', 'orm-filters', '--db', 'postgres://u@127.0.0.1:1/x'], /does not answer/],
    [['check', 'hello', '--output', 'no/such/folder/x'], /can't be written \(ENOENT\)/],
    [['check', 'nothing.fstudy'], /can't be read \(ENOENT\)/],
    [['serve', 'orm-filters'], /has no server/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await fstudy(args)
    expect(err).toMatch(message)
    expect(err).not.toMatch(/\n\s+at /)
    expect(code).toBe(2)
    if (args[0] !== 'lesson' || args[2] !== '--step') expect(out).not.toContain('✓')
  })

  test('in Japanese too', async () => {
    const { code, err } = await fstudy(['lesson', 'helo', '--lang', 'ja'])
    expect(err).toContain('「helo」というレッスンはありません')
    expect(code).toBe(2)
  })

  test('--debug says where it came from', async () => {
    const { err } = await fstudy(['lesson', 'helo', '--debug'])
    expect(err).toMatch(/\n\s+at /)
  })
})

test('a lesson as text: exit code 0, no escape codes without a terminal', async () => {
  const { code, out } = await fstudy(['lesson', 'hello'])
  expect(out).toContain('7 of 7 steps passed')
  expect(out).not.toContain('\u001B')
  expect(code).toBe(0)
})

test('FORCE_COLOR asks for colours, NO_COLOR refuses them', async () => {
  expect((await fstudy(['lesson', 'hello', '--step', 'root'], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001B[')
  expect(
    (await fstudy(['lesson', 'hello', '--step', 'root'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out,
  ).not.toContain('\u001B')
})

test('list as JSON', async () => {
  const { out } = await fstudy(['list', '--json'])
  const hello = JSON.parse(out).find(({ lesson }: { lesson: string }) => lesson === 'hello')
  expect(hello).toMatchObject({
    topic: 'requests',
    name: 'requests/hello',
    steps: 7,
    passed: 0,
    exercise: 'open',
    done: false,
  })
})

describe('check', () => {
  test.each(['spec', 'tap', 'junit', 'json', 'github'])('reporter %s', async (reporter) => {
    const cwd = folder()
    const { code, out } = await fstudy(['check', 'hello', '--reporter', reporter, '--output', 'report'], { cwd })
    const report = readFileSync(join(cwd, 'report'), 'utf8')
    expect(code).toBe(0)
    expect(out).toBe('')
    expect(report).toContain(reporter === 'github' ? '20 passed' : 'answers-unknown')
    expect(report).not.toContain('\u001B')
  })

  test('a new lesson passes, and each mistake of an author is named with file and line', async () => {
    const cwd = folder()
    await fstudy(['new', 'own/mine'], { cwd })
    expect((await fstudy(['check', 'own'], { cwd })).code).toBe(0)
    const lesson = join(cwd, 'own/mine')
    const change = (name: string, from: string, to: string) => {
      const file = join(lesson, name)
      const before = readFileSync(file, 'utf8')
      expect(before).toContain(from)
      writeFileSync(file, before.replace(from, to))
      return () => writeFileSync(file, before)
    }
    for (const [name, from, to, message] of [
      [
        'lesson.ts',
        "show: 'app.ts#double'",
        "show: 'app.ts#tripple'",
        /lesson\.ts:8\n\s+app\.ts has no region "tripple"/,
      ],
      ['prose.ja.md', '{#not-a-number}', '{#no-number}', /prose\.ja\.md:\d+[\s\S]*\{#no-number\} is no step/],
      [
        'prose.en.md',
        '## Something else comes {#not-a-number}',
        '',
        /prose\.en\.md\n\s+The section for the step "not-a-number"/,
      ],
      [
        'lesson.ts',
        'export default defineLesson',
        'export const lesson = defineLesson',
        /lesson\.ts:1\n[\s\S]*export default/,
      ],
      ['lesson.ts', 'format: 1,', 'format: 1,;', /lesson\.ts:\d+\n\s+It does not load/],
      ['answer.ts', '* 2', '* 3', /doubles/],
      ['answer.ts', '  // #region your-turn\n', '', /answer\.ts:1\n[\s\S]*your-turn/],
      ['wrong/as-text.ts', 'fails double', 'fails treble', /as-text\.ts:1\n[\s\S]*"treble"/],
      ['wrong/as-text.ts', 'fails double', 'fails not-a-number', /as-text/],
      [
        'lesson.ts',
        'assert.deepEqual(body, { result: -8 })',
        'void body',
        /lesson\.ts:\d+\n[\s\S]*"doubles" asserts nothing/,
      ],
    ] as const) {
      const back = change(name, from, to)
      const { code, out } = await fstudy(['check', 'own', '--jobs', '1'], { cwd, env: { COLUMNS: '200' } })
      expect(out).toMatch(message)
      if (name !== 'wrong/as-text.ts' || to !== 'fails not-a-number') expect([to, code]).toEqual([to, 3])
      back()
    }
    const back = change('app.ts', '* 2', '* 3')
    const { code, out } = await fstudy(['check', 'own'], { cwd })
    expect(out).toMatch(/body\.result\s+expected\s+42\s+got\s+63/)
    expect(code).toBe(1)
    back()
  }, 120_000)

  test('a script: what it expects holds, or is named with its line', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'a.fstudy'), 'lesson hello\nrequest GET /\nexpect 200\nexpect $.message "Hello World"\n')
    writeFileSync(join(cwd, 'b.fstudy'), 'lesson hello\nrequest GET /\nexpect 201\n')
    writeFileSync(join(cwd, 'c.fstudy'), 'lesson hello\n  rum\n')
    expect((await fstudy(['check', 'a.fstudy'], { cwd })).code).toBe(0)
    const b = await fstudy(['check', 'b.fstudy'], { cwd })
    expect([b.code, /b\.fstudy:3/.test(b.out)]).toEqual([1, true])
    const c = await fstudy(['check', 'c.fstudy'], { cwd })
    expect([c.code, /c\.fstudy:2:3: "rum" is no action/.test(c.err)]).toEqual([2, true])
  })
})

test('two recordings of a demo are the same bytes', async () => {
  const cwd = folder()
  mkdirSync(join(cwd, 'x'), { recursive: true })
  for (const name of ['a.cast', 'b.cast'])
    expect((await fstudy(['demo', 'hello', '--record', name], { cwd })).code).toBe(0)
  const cast = readFileSync(join(cwd, 'a.cast'), 'utf8')
  expect(readFileSync(join(cwd, 'b.cast'), 'utf8')).toBe(cast)
  for (const line of cast.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow()
  expect(JSON.parse(cast.split('\n')[0] ?? '')).toMatchObject({ version: 3 })
})

test('what an app of a lesson throws is not printed amid its text', async () => {
  const { code, out, err } = await fstudy(['lesson', 'body-json', '--step', 'naive'])
  expect([code, err]).toEqual([0, ''])
  expect(out).not.toMatch(/^ +at JSON\.parse/m)
})
