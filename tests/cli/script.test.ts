import { globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, fstudy, jsonLines } from './run.ts'

/** A folder with a script in it. */
function scripted(text: string) {
  const cwd = folder()
  writeFileSync(join(cwd, 'a.fstudy'), text)
  return cwd
}

const check = (text: string, ...args: readonly string[]) =>
  fstudy(['check', 'a.fstudy', ...args], { cwd: scripted(text) })

describe('a mistake is named with line and column', () => {
  test.each([
    ['no lesson', 'run\n', '1:1: The script must name its lesson first'],
    ['an unknown lesson', '# a comment\n\n lesson helo\n', '3:2: There is no lesson "helo". Nearest: hello.'],
    ['an unknown action', 'lesson hello\n  rum\n', '2:3: "rum" is no action. There are: run, next'],
    ['too much behind an action', 'lesson hello\nrun it\n', '2:1: "run" stands alone; "it" is too much.'],
    ['an unknown method', 'lesson hello\nrequest FETCH /\n', '2:1: Write `request METHOD /PATH [JSON]`'],
    ['no path', 'lesson hello\nrequest GET nope\n', '2:1: Write `request METHOD /PATH [JSON]`'],
    ['JSON that is none', 'lesson hello\nrequest POST / {a: 1}\n', '2:1: What follows the path is no JSON'],
    ['an expectation of nothing', 'lesson hello\nrequest GET /\nexpect\n', '3:1: Write `expect STATUS`'],
    ['a path without a value', 'lesson hello\nrequest GET /\nexpect $.a\n', '3:1: Write `expect STATUS`'],
    ['a pause without a time', 'lesson hello\r\npause long\r\n', '2:1: Write `pause MS`'],
    ['a jump to nowhere', 'lesson hello\ngoto\n', '2:1: Write `goto STEP`'],
    ['a jump to an unknown step', 'lesson hello\nrun\n\ngoto nope\n', '4:1: There is no step "nope". There are: root'],
  ])('%s', async (_, text, message) => {
    const { code, err } = await check(text)
    expect(err).toContain(`a.fstudy:${message}`)
    expect(err).not.toMatch(/\n\s+at /)
    expect(code).toBe(2)
  })

  test('in Japanese', async () => {
    const { code, err } = await check('lesson hello\nrum\n', '--lang', 'ja')
    expect(err).toContain('a.fstudy:2:1: 「rum」という操作はありません')
    expect(code).toBe(2)
  })

  test.each([
    ['only a lesson', 'lesson hello\n', /has no action/],
    ['only comments', '# nothing\n', /has no action/],
    ['nothing that can fail', 'lesson hello\nrequest GET /\nsay Hello\n', /nothing to check/],
  ])('there is nothing in it: %s', async (_, text, message) => {
    const { code, out, err } = await check(text)
    expect(err).toMatch(message)
    expect([code, out]).toEqual([2, ''])
  })
})

describe('expectations', () => {
  const failures = async (text: string) => {
    const { code, out } = await check(text, '--reporter', 'json')
    return { code, failures: jsonLines(out).filter(({ type }) => type === 'fail') }
  }

  test('hold', async () => {
    const { code, failures: none } = await failures(`lesson hello
request GET /?q=1
expect 200
expect $.message Hello World
expect $.message "Hello World"
expect $ {"message":"Hello World"}
request POST / {"a":1}
expect 405
goto unknown-path
run
`)
    expect([code, none]).toEqual([0, []])
  })

  test.each([
    [
      'another status',
      'request GET /\nexpect 201',
      { differences: [{ path: 'status', expected: '201', actual: '200' }] },
    ],
    [
      'another value',
      'request GET /\nexpect $.message Bye',
      { differences: [{ path: '$.message', expected: '"Bye"', actual: '"Hello World"' }] },
    ],
    [
      'a value that is not there',
      'request GET /\nexpect $.a.b[0] 1',
      { differences: [{ path: '$.a.b[0]', expected: '1' }] },
    ],
    ['nothing was asked before', '# nothing\nexpect 200', {}],
  ])('do not hold: %s', async (_, text, failure) => {
    const { code, failures: found } = await failures(`lesson hello\n${text}\n`)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ part: 'script', at: { file: 'a.fstudy', line: 3 }, ...failure })
    expect(code).toBe(1)
  })
})

test('pauses are passed over in a check', async () => {
  expect((await check('lesson hello\npause 9999999\nrun\n')).code).toBe(0)
})

describe('a recording', () => {
  const script = 'lesson hello\nsay Let us see.\npause 700\nrequest GET /\nexpect 200\nrun\n'

  test.each([
    ['3', 'hello'],
    ['2', 'hello'],
    ['3', 'a.fstudy'],
    ['2', 'a.fstudy'],
  ])('in version %s of %s is an asciicast, the same bytes each time', async (version, name) => {
    const cwd = scripted(script)
    for (const file of ['one.cast', 'two.cast']) {
      const { code, out } = await fstudy(['demo', name, '--record', file, '--cast-version', version], { cwd })
      expect([code, out]).toEqual([0, ''])
    }
    const cast = readFileSync(join(cwd, 'one.cast'), 'utf8')
    expect(readFileSync(join(cwd, 'two.cast'), 'utf8')).toBe(cast)
    const [header, ...events] = jsonLines(cast)
    expect(header).toMatchObject(
      version === '3' ? { version: 3, term: { cols: 100, rows: 30 } } : { version: 2, width: 100, height: 30 },
    )
    for (const [seconds, kind, text] of events)
      expect([seconds >= 0, kind, /(?<!\r)\n/.test(text)]).toEqual([true, 'o', false])
    if (version === '2') expect(events.map(([at]) => at)).toEqual(events.map(([at]) => at).toSorted((a, b) => a - b))
    expect(events.map(([, , text]) => text).join('')).toContain('Hello World')
    expect(readdirSync(cwd).filter((file) => file.endsWith('.part'))).toEqual([])
  })

  const course = globSync('lessons/*/*/lesson.ts', { cwd: join(import.meta.dirname, '../..') })
  test.each(course.map((file) => file.split(/[\\/]/).slice(1, 3).join('/')))(
    'of %s is the same bytes each time',
    async (name) => {
      const cwd = folder()
      const record = (file: string) => fstudy(['demo', name, '--record', file], { cwd })
      expect([(await record('one.cast')).code, (await record('two.cast')).code]).toEqual([0, 0])
      const [one, two] = ['one.cast', 'two.cast'].map((file) => readFileSync(join(cwd, file), 'utf8').split('\n'))
      expect(two?.filter((line, index) => line !== one?.[index])).toEqual([])
    },
  )

  test('of a demo that fails says so by the exit code', async () => {
    const cwd = scripted('lesson hello\nrequest GET /\nexpect 418\n')
    expect((await fstudy(['demo', 'a.fstudy', '--record', 'x.cast'], { cwd })).code).toBe(1)
  })
})

test('a demo of a script without a terminal types it and waits for no key', async () => {
  const cwd = scripted('lesson hello\nsay Let us see.\nrequest GET /\nexpect 200\n')
  const { code, out, err } = await fstudy(['demo', 'a.fstudy', '--pace', '0'], { cwd })
  expect(out).toMatch(/Let us see\.[\s\S]*GET \/[\s\S]*200 OK[\s\S]*Hello World/)
  expect([code, err]).toEqual([0, ''])
})
