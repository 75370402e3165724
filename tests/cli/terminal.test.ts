import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { widthOf } from '../../src/views/width.ts'
import { folder, jsonLines } from './run.ts'
import { canMakeTerminals, Terminal } from './terminal.ts'

const enter = '\r'
const journal = (cwd: string) => jsonLines(readFileSync(join(cwd, 'state/progress.jsonl'), 'utf8'))

if (!canMakeTerminals) console.warn('No python3 here: what needs a terminal is not tested.')

describe.skipIf(!canMakeTerminals)('in a terminal', () => {
  test('a lesson by keys, and again where one was', async () => {
    const cwd = folder()
    const terminal = new Terminal(['lesson', 'hello'], { cwd })
    await terminal.shows(/Step 1 of 7 [^]*hello 1\/7 root .*Enter/)
    terminal.press(enter)
    expect(await terminal.shows(/✓ root/)).toMatch(/→ GET \/\n[^]*← 200 OK[^]*Passed: 5 assertions held/)
    terminal.press(enter)
    await terminal.shows(/Step 2 of 7 [^]*hello 2\/7 ignored/)
    terminal.press('h')
    await terminal.shows(/Hint 1 of 1[^]*ignored/)
    terminal.press('?')
    await terminal.shows(/jump to a step[^]*ignored/)
    terminal.press('n')
    await terminal.shows(/Step 3 of 7 [^]*other-method/)
    terminal.press('b')
    await terminal.shows(/Step 2 of 7 [^]*2\/7 ignored/)
    terminal.press('q')
    expect(await terminal.end()).toEqual({ code: 0, signal: 0 })
    expect(journal(cwd)).toEqual([
      { lesson: 'requests/hello', passed: 'root' },
      { lesson: 'requests/hello', at: 'ignored' },
    ])

    const again = new Terminal(['lesson', 'hello'], { cwd })
    expect(await again.shows(/2\/7 ignored/)).not.toContain('Step 1')
    again.press('q')
    expect((await again.end()).code).toBe(0)
  })

  test('a request and a statement of one’s own, and a jump', async () => {
    const terminal = new Terminal(['lesson', 'orm-filters'])
    await terminal.shows(/orm-filters 1\//)
    terminal.press('t')
    await terminal.shows(/Your request or statement/)
    terminal.press(`select 6 * 7 as answer${enter}`)
    await terminal.shows(/answer\s[^]*42[^]*orm-filters 1\//)
    terminal.press('j')
    await terminal.shows(/1\. [^]*2\. /)
    terminal.press(`\u001b[B${enter}`)
    await terminal.shows(/Step 2 of [^]*orm-filters 2\//)
    terminal.press('q')
    expect((await terminal.end()).code).toBe(0)
  })

  test('the last step leads to the exercise', async () => {
    const terminal = new Terminal(['lesson', 'hello', '--step', 'address', '--lang', 'ja'])
    await terminal.shows(/hello 7\/7 address/)
    terminal.press('n')
    await terminal.shows(/fstudy practice hello/)
    expect((await terminal.end()).code).toBe(0)
  })

  test('a step that is not there', async () => {
    const terminal = new Terminal(['lesson', 'hello', '--step', 'nope'])
    await terminal.shows(/no step "nope"/)
    expect((await terminal.end()).code).toBe(2)
  })

  test.each([
    ['Ctrl-C', '\u0003', 130],
    ['Ctrl-D: its input ends', '\u0004', 0],
  ])('%s keeps where one was', async (_, key, exit) => {
    const cwd = folder()
    const terminal = new Terminal(['lesson', 'hello', '--step', 'naive'], { cwd })
    await terminal.shows(/6\/7 naive/)
    terminal.press(key)
    expect((await terminal.end()).code).toBe(exit)
    expect(journal(cwd)).toEqual([{ lesson: 'requests/hello', at: 'naive' }])
  })

  test('one that goes away ends the lesson, which keeps where one was', async () => {
    const cwd = folder()
    const terminal = new Terminal(['lesson', 'hello', '--step', 'naive'], { cwd })
    await terminal.shows(/6\/7 naive/)
    terminal.hangUp()
    const { code, signal } = await terminal.end()
    expect([0, 130]).toContain(code)
    expect(signal).toBe(0)
    expect(journal(cwd)).toEqual([{ lesson: 'requests/hello', at: 'naive' }])
  })

  test.each(['en', 'ja'])('one that is resized is written as wide as it is (%s)', async (language) => {
    const terminal = new Terminal(['lesson', 'hello', '--lang', language], { columns: 100 })
    await terminal.shows(/1\/7 root/)
    const widest = (text: string) => Math.max(...text.split('\n').map((line) => widthOf(line)))
    /** Whoever resizes a terminal can't know when the program hears of it: so until it was heard. */
    async function goTo(key: string, back: string, step: RegExp, heard: (width: number) => boolean): Promise<void> {
      terminal.press(key)
      if (heard(widest(await terminal.shows(step)))) return
      terminal.press(back)
      await terminal.shows(/\d\/7 \w/)
      return goTo(key, back, step, heard)
    }
    terminal.resize(44)
    await goTo('n', 'b', /2\/7 ignored/, (width) => width <= 44)
    terminal.press(enter)
    expect(widest(await terminal.shows(/✓ ignored/))).toBeLessThanOrEqual(44)
    terminal.resize(120)
    await goTo('n', 'b', /3\/7 other-method/, (width) => width > 80)
    terminal.press('q')
    await terminal.end()
  })

  test('the menu plays the lesson that one picks', async () => {
    const terminal = new Terminal([])
    await terminal.shows(/hello/)
    terminal.press(enter)
    await terminal.shows(/hello 1\/7 root/)
    terminal.press('q')
    await terminal.end()
  })

  test('a demo goes on when a key is pressed', async () => {
    const terminal = new Terminal(['demo', 'hello', '--pace', '0'])
    await terminal.shows(/→ GET \/$/)
    terminal.press(' ')
    await terminal.shows(/200 OK[^]*→ GET \/$/)
    terminal.press('\u0003')
    expect((await terminal.end()).code).toBe(130)
  })
})
