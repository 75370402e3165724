import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { paint } from '../../src/views/style.ts'
import { terminal, terminalChunks } from '../../src/views/terminal.ts'
import { reporters } from '../../src/views/views.ts'
import { everything, lookOf, stream, textOf, timelines } from './samples.ts'

const widths = [40, 60, 80, 120, 200]
const languages = ['en', 'ja'] as const
const cases = languages.flatMap((language) => widths.map((width) => ({ language, width })))

describe.each(cases)('$language, $width columns', ({ language, width }) => {
  test.each([true, false])('no line of a lesson is wider (unicode: %s)', async (unicode) => {
    const text = await textOf(terminal(stream(everything(language)), lookOf(language, width, { unicode })))
    const lines = text.split('\n')
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([])
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([])
  })

  test('no line of a check is wider', async () => {
    const spec = await reporters.spec()
    const text = await textOf(spec(stream(everything(language)), lookOf(language, width)))
    expect(text.split('\n').filter((line) => stringWidth(line) > width)).toEqual([])
  })

  test('every label of every recorded timeline is shown', async () => {
    for (const event of timelines()) {
      const text = await textOf(terminal(stream([event]), lookOf(language, width)))
      expect(text.split('\n').filter((line) => stringWidth(line) > width)).toEqual([])
      const labels = event.moments.map(({ what }) => what).filter((what) => what !== 'start' && what !== 'end')
      for (const label of labels) expect(text).toContain(label)
      for (const { lane } of event.moments) expect(text).toContain(lane)
    }
  })
})

test('without colour there is no escape code, whatever the lesson printed', async () => {
  for (const view of [
    terminal,
    await reporters.spec(),
    await reporters.tap(),
    await reporters.junit(),
    await reporters.json(),
    await reporters.github(),
  ]) {
    const text = await textOf(view(stream(everything('en')), lookOf('en', 80)))
    expect(text).not.toContain('\u001b')
    expect(text.length).toBeGreaterThan(100)
  }
})

test('reports for machines have no escape code even where a terminal has colour', async () => {
  for (const name of ['tap', 'junit', 'json', 'github'] as const) {
    const view = await reporters[name]()
    expect(await textOf(view(stream(everything('ja')), lookOf('ja', 80, { colour: true })))).not.toContain('\u001b')
  }
})

test('with colour the text is the same but for the codes, and each code is closed again', async () => {
  const plain = await textOf(terminal(stream(everything('ja')), lookOf('ja', 80)))
  const colour = await textOf(terminal(stream(everything('ja')), lookOf('ja', 80, { colour: true })))
  expect(colour).not.toBe(plain)
  expect(stripVTControlCharacters(colour)).toBe(plain)
  for (const line of colour.split('\n')) {
    expect((line.split('\u001b[').length - 1) % 2).toBe(0)
  }
})

test('where only ASCII can be drawn, nothing else is', async () => {
  const events = everything('en').filter(({ type }) => !['sql', 'rows'].includes(type))
  const text = await textOf(terminal(stream(events), lookOf('en', 80, { unicode: false })))
  expect([...new Set(text.match(/[^\n\x20-\x7e]/g))]).toEqual(['–', '\ufffd'])
})

test('times are not told: slower events give the same text', async () => {
  const slow = everything('en').map((event) =>
    'ms' in event && event.type !== 'pause' ? { ...event, ms: event.ms + 1234 } : event,
  )
  const look = lookOf('en', 80)
  expect(await textOf(terminal(stream(slow), look))).toBe(await textOf(terminal(stream(everything('en')), look)))
})

describe('what a person would type', () => {
  const typedOf = async (colour: boolean) => {
    const chunks = await Array.fromAsync(terminalChunks(stream(everything('ja')), lookOf('ja', 80, { colour })))
    return chunks.filter(({ typed }) => typed).map(({ text }) => text)
  }

  test('is the request line with its JSON body, the statement, the frame', async () => {
    const typed = (await typedOf(false)).join('')
    expect(typed).toContain('GET /query_params?page_num=2&page_size=20&sort=name')
    expect(typed).toContain('POST /items{"name": "佐藤 花子👩‍💻",')
    expect(typed).toContain('update "items" set "name" = ? where "id" = ?')
    expect(typed).not.toContain('x-token')
    expect(typed).not.toContain('Unprocessable')
  })

  test('holds no escape code and no line break', async () => {
    for (const text of await typedOf(true)) expect(text).toMatch(/^\P{Control}+$/u)
    expect((await typedOf(true)).join('')).toBe((await typedOf(false)).join(''))
  })
})

test('paint leaves no blanks at the end of a line', () => {
  expect(paint([{ text: 'a ' }, { text: '  ', styles: ['bad'] }], true)).toBe('a')
})
