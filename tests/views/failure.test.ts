import { describe, expect, test } from 'vitest'
import { reasons, type EventOf } from '../../src/lesson/events.ts'
import { failureLines, failureText } from '../../src/views/failure.ts'
import { pageOf } from '../../src/views/page.ts'
import { paintAll } from '../../src/views/style.ts'
import { viewsEn } from '../../src/words/views.en.ts'
import { viewsJa } from '../../src/words/views.ja.ts'
import { lookOf } from './samples.ts'

const failure = (more: Partial<EventOf<'fail'>>): EventOf<'fail'> => ({
  type: 'fail',
  part: 'lesson',
  id: 'types',
  reason: 'assertion',
  message: '',
  ms: 1,
  ...more,
})

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  test('every reason has a sentence of its own, and something to try', async () => {
    const texts = await Promise.all(reasons.options.map(async (reason) => failureText(failure({ reason }), language)))
    const firstLines = texts.map((text) => text.split('\n')[0])
    expect(new Set(firstLines).size).toBe(reasons.options.length)
    const advice = texts.map((text) => text.split('\n').at(-1)?.trim())
    expect(new Set(advice).size).toBe(reasons.options.length)
    for (const text of texts) expect(text).toContain(language === 'en' ? viewsEn.labelTry : viewsJa.labelTry)
  })

  test('limit, exit code and signal are told', async () => {
    expect(await failureText(failure({ reason: 'timeout', limitMs: 1500 }), language)).toContain('1.5')
    expect(await failureText(failure({ reason: 'exit', exitCode: 7 }), language)).toContain('7')
    expect(await failureText(failure({ reason: 'crash', signal: 'SIGSEGV' }), language)).toContain('SIGSEGV')
  })
})

test('tells differences by path, with a word for a side that is missing', async () => {
  const text = await failureText(
    failure({
      differences: [
        { path: 'data.items[2].id', expected: '3', actual: '4' },
        { path: 'data.extra', actual: '"x"' },
      ],
    }),
    'en',
  )
  expect(text).toMatch(
    /differs {2,}data\.items\[2\]\.id\n +expected {2}3\n +got {7}4\n +data\.extra\n +expected {2}nothing\n +got {7}"x"/,
  )
})

test('tells what was sent, what came, the line that checked it, where it was thrown, and the error behind a 500', async () => {
  const text = await failureText(
    failure({
      reason: 'error',
      message: 'TypeError: x is not a function',
      sent: 'GET /items',
      came: '500 Internal Server Error',
      serverError: 'RangeError: too big (app.ts:9)',
      at: { file: 'lesson.ts', line: 12 },
      source: 'assert.equal(status, 200)',
      thrownAt: { file: 'app.ts', line: 7 },
    }),
    'en',
  )
  for (const part of [
    'GET /items',
    '500 Internal Server Error',
    'RangeError: too big (app.ts:9)',
    'lesson.ts:12',
    'assert.equal(status, 200)',
    'app.ts:7',
    'TypeError: x is not a function',
  ])
    expect(text).toContain(part)
})

test("the lesson's hint stands in for the general advice", async () => {
  const text = await failureText(failure({ hint: 'Look at **line 3**.' }), 'en')
  expect(text).toContain('Look at line 3.')
  expect(text).not.toContain(viewsEn.tryAssertion)
})

test('what the code printed and left open is told, without its escape codes', async () => {
  const text = await failureText(
    failure({ output: '\u001b[31mhello\u001b[0m\n', left: ['Timeout', 'TCPServerWrap'] }),
    'en',
  )
  expect(text).toMatch(/printed {2,}hello\n/)
  expect(text).toContain('Timeout, TCPServerWrap')
  expect(text).not.toContain('\u001b')
})

test('where there is little room, labels stand above what they label', async () => {
  const lines = paintAll(await failureLines(failure({ sent: 'GET /items' }), pageOf(lookOf('ja', 40))), false).split(
    '\n',
  )
  expect(lines[lines.indexOf('  送った内容') + 1]).toBe('    GET /items')
})

test('a failure is told by a mark and a word, not by colour alone', async () => {
  expect((await failureText(failure({}), 'en')).startsWith('✗ Failed: ')).toBe(true)
})
