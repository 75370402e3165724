import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { EventOf, PlayEvent } from '../../src/lesson/events.ts'
import { numberedCode } from '../../src/views/code.ts'
import { highlight } from '../../src/views/highlight.ts'
import { jsonLines } from '../../src/views/json-text.ts'
import { markdown } from '../../src/views/markdown.ts'
import { pageOf } from '../../src/views/page.ts'
import { paintAll, type Line } from '../../src/views/style.ts'
import { terminal } from '../../src/views/terminal.ts'
import { lookOf, stream, textOf } from './samples.ts'

const shown = (lines: readonly Line[]) => paintAll(lines, false).split('\n').slice(0, -1)
const show = async (events: PlayEvent[], width = 80) =>
  (await textOf(terminal(stream(events), lookOf('en', width)))).split('\n').slice(0, -1)
const page = (width: number) => pageOf(lookOf('en', width))
const none = { kind: 'none', bytes: 0 } as const

describe('markdown', () => {
  const render = async (text: string, width = 60) => shown(await markdown(text, page(width)))

  test('numbers, nests and indents lists', async () => {
    expect(await render('9. nine\n10. ten is a long item\n    - inner\n', 20)).toEqual([
      ' 9. nine',
      '10. ten is a long',
      '    item',
      '    • inner',
    ])
  })

  test('shows a link with its address, a bare address once, code without its marks', async () => {
    expect(await render('[here](https://a.example/x), <https://b.example>, `a < b` &lt; **c**')).toEqual([
      'here (https://a.example/x), https://b.example, a < b < c',
    ])
  })

  test('joins source lines: English with a blank, Japanese without one', async () => {
    expect(await render('one\ntwo')).toEqual(['one two'])
    expect(await render('一行目と\n二行目')).toEqual(['一行目と二行目'])
  })

  test('keeps code blocks as they are, and quotes apart', async () => {
    expect(await render('> quote\n\n```ts\nif (a) {\n  b()\n}\n```')).toEqual([
      '│ quote',
      '',
      '│ if (a) {',
      '│   b()',
      '│ }',
    ])
  })

  test('aligns tables with Japanese and emoji, and wraps their prose', async () => {
    const lines = await render('| 名前 | 値 |\n|---|--:|\n| りんご🍎 | 1 |\n| x | 1234 |')
    expect(lines).toEqual(['名前        値', '────────  ────', 'りんご🍎     1', 'x         1234'])
    const wrapped = await render('| a | b |\n|---|---|\n| x | これは長い説明です。折り返します。 |', 20)
    expect(wrapped.slice(2).map((line) => line.slice(0, 3))).toEqual(['x  ', '   ', '   '])
    expect(wrapped.join('')).not.toContain('…')
  })
})

describe('json', () => {
  test('stands on a line where it fits', () => {
    expect(jsonLines({ a: [1, 2], b: { c: null } }, 40)).toEqual(['{ "a": [1, 2], "b": { "c": null } }'])
  })

  test('else an item a line, and inner values on one again', () => {
    expect(jsonLines({ list: [{ id: 1, name: 'a' }, {}], empty: [] }, 30)).toEqual([
      '{',
      '  "list": [',
      '    { "id": 1, "name": "a" },',
      '    {}',
      '  ],',
      '  "empty": []',
      '}',
    ])
  })

  test('parses to the same value, whatever the width', () => {
    const value = { text: 'é "q" \n', deep: [[1, [2, [3]]], { a: {} }], 日本: true }
    for (const width of [1, 10, 40, 200]) expect(JSON.parse(jsonLines(value, width).join('\n'))).toEqual(value)
  })

  test('is measured in columns: Japanese counts double', () => {
    expect(jsonLines({ a: '日本語日本語' }, 20)).toEqual(['{', '  "a": "日本語日本語"', '}'])
  })
})

describe('code', () => {
  const styleOf = (source: string, text: string, language = 'ts') =>
    highlight(source, language)
      .flat()
      .find((part) => part.text === text)?.styles

  test('has its line numbers, and goes on below within its indent', () => {
    expect(shown(numberedCode('a\n  bcd efg', 9, 'ts', page(11)))).toEqual([' 9 │ a', '10 │   bcd', ' ↪ │   efg'])
  })

  test('marks keywords, strings, numbers and comments, but no names that contain them', () => {
    const source = "const format = 'for' // if\nreturn 12 + x.default({ type: 1 })"
    expect(styleOf(source, 'const')).toEqual(['keyword'])
    expect(styleOf(source, "'for'")).toEqual(['string'])
    expect(styleOf(source, '// if')).toEqual(['faint'])
    expect(styleOf(source, '12')).toEqual(['number'])
    expect(styleOf(source, 'default')).toBeUndefined()
    expect(styleOf(source, 'type')).toBeUndefined()
  })

  test('a quote in a regular expression starts no string', () => {
    expect(styleOf("x.replace(/'/g, y) // it's", "// it's")).toEqual(['faint'])
  })

  test('loses no character', () => {
    const source = 'const a = `x ${b}\n  y` /* c\n d */ / 2\nlet s = "\\""'
    for (const language of ['ts', 'sql', 'json', 'text'])
      expect(shown(highlight(source, language)).join('\n')).toBe(source)
  })
})

describe('an exchange', () => {
  const response = (more: Partial<EventOf<'response'>>): EventOf<'response'> => ({
    type: 'response',
    id: 1,
    status: 200,
    reason: 'OK',
    headers: {},
    cookies: [],
    body: none,
    ms: 1,
    ...more,
  })

  test('tells the headers that matter, each cookie, and no others', async () => {
    const text = await show([
      response({
        headers: {
          'content-type': 'text/plain',
          allow: 'GET',
          date: 'now',
          connection: 'close',
          'content-length': '2',
          'x-request-id': '7',
          'x-powered-by': 'Express',
          'access-control-allow-origin': '*',
        },
        cookies: ['a=1', 'b=2; HttpOnly'],
        body: { kind: 'text', text: 'ok', bytes: 2 },
      }),
    ])
    expect(text).toEqual([
      '  ← 200 OK',
      '    content-type: text/plain',
      '    allow: GET',
      '    x-request-id: 7',
      '    access-control-allow-origin: *',
      '    set-cookie: a=1',
      '    set-cookie: b=2; HttpOnly',
      '    │ ok',
    ])
  })

  test('cuts a body of many lines and says how many are left', async () => {
    const text = await show([
      response({
        body: { kind: 'json', json: Array.from({ length: 100 }, (_, id) => ({ id, name: 'x'.repeat(40) })), bytes: 1 },
      }),
    ])
    expect(text.length).toBeLessThan(50)
    expect(text.at(-1)).toBe('    … and 62 more lines')
  })
})

describe('a statement', () => {
  const sql = (text: string, parameters: unknown[] = []): PlayEvent => ({ type: 'sql', id: 1, sql: text, parameters })
  const rows = (more: Partial<EventOf<'rows'>>): PlayEvent => ({ type: 'rows', id: 1, ms: 1, ...more })

  test('stays on a line where it fits, with its parameters by number', async () => {
    expect(await show([sql('select * from t where a = ? and b = ?', ['x', null])])).toEqual([
      '  → select * from t where a = ? and b = ?',
      '    1 = "x"   2 = null',
    ])
  })

  test('is broken at clauses, not within parentheses or quotes', async () => {
    const text = "select a from t where b in (select c from d where e = 'group by from') and f = 1 order by g limit 10"
    expect(await show([sql(text)])).toEqual([
      '  → select a',
      '      from t',
      "      where b in (select c from d where e = 'group by from') and f = 1",
      '      order by g',
      '      limit 10',
    ])
  })

  test('gives a table: numbers to the right, texts to the left, NULL told from the text', async () => {
    const text = await show([
      rows({
        rows: [
          { id: 1, 名前: '花子🌸', note: null },
          { id: 200, 名前: 'Bob', note: 'null' },
        ],
        count: 2,
      }),
    ])
    expect(text).toEqual([
      '  ←  id  名前    note',
      '    ───  ──────  ────',
      '      1  花子🌸  NULL',
      '    200  Bob     null',
      '    2 rows',
    ])
  })

  test('keeps columns aligned whatever is in them', async () => {
    const names = ['a', '日本語の長い名前', '👨‍👩‍👧家族', 'e\u0301', '🇯🇵', 'ｱｲｳ']
    const text = await show([rows({ rows: names.map((name) => ({ name, mark: '|' })) })], 40)
    const columns = text
      .filter((line) => line.includes('|'))
      .map((line) => stringWidth(line.slice(0, line.indexOf('|'))))
    expect(columns).toHaveLength(names.length)
    expect(new Set(columns).size).toBe(1)
  })

  test('says how many more rows there are, and how many were changed', async () => {
    const many = await show([rows({ rows: Array.from({ length: 100 }, (_, id) => ({ id })), count: 250 })])
    expect(many.slice(-2)).toEqual(['    … and 238 more rows', '    250 rows'])
    expect(await show([rows({ count: 1 })])).toEqual(['  ← 1 row changed'])
    expect(await show([rows({ rows: [] })])).toEqual(['  ← no rows'])
    expect(await show([rows({})])).toEqual([])
  })

  test('lists values where the columns have no room', async () => {
    const wide = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`column_${i}`, `value ${i}`]))
    const text = await show([rows({ rows: [wide] })], 40)
    expect(text).toContain('    column_11: value 11')
    expect(text[0]).toBe('  ← row 1')
  })
})

describe('a timeline', () => {
  const moments = (...all: [number, string, string][]) => all.map(([at, lane, what]) => ({ at, lane, what }))

  test('draws start to end as a bar over its time, on one scale with the other one', async () => {
    const first = moments([0, 'w0', 'start'], [2, 'w0', 'end'])
    const second = moments([0, 'w0', 'start'], [1, 'w0', 'end'], [4, 'main', 'late'])
    const text = await show([
      { type: 'timeline', title: 'Node', unit: 100, moments: first, other: { title: 'Python', moments: second } },
    ])
    const bars = text.filter((line) => line.includes('┝')).map((line) => /┝━*┥/.exec(line)?.[0].length ?? 0)
    expect(bars).toEqual([25, 13])
    expect(text).toContain('  Python')
    expect(text.at(-1)).toBe('  a unit is 100 ms')
  })

  test('shows moments of one time in their order', async () => {
    const text = await show([
      {
        type: 'timeline',
        title: 'Node',
        unit: 100,
        moments: moments([0, 'c', 'run'], [0, 'a', 'run'], [0, 'b', 'run']),
      },
    ])
    const at = Object.fromEntries(
      text.filter((line) => line.includes('●')).map((line) => [line.trim()[0], line.indexOf('●')]),
    )
    expect(at.c).toBeLessThan(at.a ?? 0)
    expect(at.a).toBeLessThan(at.b ?? 0)
  })

  test('shows an end without a start as a mark, and a work that failed with its mark', async () => {
    const text = (
      await show([
        {
          type: 'timeline',
          title: 'Node',
          unit: 100,
          moments: moments([0, 'w', 'start'], [1, 'w', 'fail'], [2, 'main', 'end']),
        },
      ])
    ).join('\n')
    expect(text).toMatch(/┝━+● fail/)
    expect(text).toMatch(/● end/)
  })

  test('says so when nothing happened', async () => {
    expect(await show([{ type: 'timeline', title: 'Node', unit: 100, moments: [] }])).toContain('  nothing happened')
  })
})

test('a long text of a frame is cut, and says by how much', async () => {
  const frame = { kind: 'text', text: 'x'.repeat(4097) } as const
  const lines = await show([{ type: 'frame', client: 'a', direction: 'in', frame }])
  expect(lines.length).toBeLessThan(20)
  expect(lines.map((line) => line.trim()).join(' ')).toContain('… and 3097 more characters')
})
