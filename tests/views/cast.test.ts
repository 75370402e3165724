import { describe, expect, test } from 'vitest'
import { cast, type CastOptions } from '../../src/views/cast.ts'

async function* chunks(...pieces: [text: string, delayMs: number][]) {
  for (const [text, delayMs] of pieces) yield { text, delayMs }
}

const record = async (version: 2 | 3, pieces: [string, number][], more: Partial<CastOptions> = {}) => {
  const text = (
    await Array.fromAsync(cast(chunks(...pieces), { width: 80, height: 24, title: '題名', version, ...more }))
  ).join('')
  const [header, ...events] = text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  return { text, header, events }
}

const pieces: [string, number][] = [
  ['GET ', 0],
  ['', 250],
  ['/a\n', 250],
  ['\u001b[1mb\u001b[0m\r\nc\n', 1000.4],
]

describe('version 2', () => {
  test('has sizes in the header and the times since the start', async () => {
    const { header, events } = await record(2, pieces)
    expect(header).toEqual({ version: 2, width: 80, height: 24, title: '題名' })
    expect(events).toEqual([
      [0, 'o', 'GET '],
      [0.5, 'o', '/a\r\n'],
      [1.5, 'o', '\u001b[1mb\u001b[0m\r\nc\r\n'],
    ])
  })
})

describe('version 3', () => {
  test('has the terminal in the header and the times since the event before', async () => {
    const { header, events } = await record(3, pieces)
    expect(header).toEqual({ version: 3, term: { cols: 80, rows: 24 }, title: '題名' })
    expect(events).toEqual([
      [0, 'o', 'GET '],
      [0.5, 'o', '/a\r\n'],
      [1, 'o', '\u001b[1mb\u001b[0m\r\nc\r\n'],
    ])
  })

  test('rounds each time but not their sum', async () => {
    const { events } = await record(
      3,
      Array.from({ length: 10 }, (): [string, number] => ['x', 0.3]),
    )
    const sum = events.reduce((total: number, event) => total + (Array.isArray(event) ? Number(event[0]) : 0), 0)
    expect(sum).toBeCloseTo(0.003)
  })
})

test('a pause at the end is kept', async () => {
  const { events } = await record(2, [
    ['a', 0],
    ['', 2000],
  ])
  expect(events).toEqual([
    [0, 'o', 'a'],
    [2, 'o', ''],
  ])
})

test('the same chunks give the same bytes, and a timestamp only when it is asked for', async () => {
  expect((await record(3, pieces)).text).toBe((await record(3, pieces)).text)
  expect((await record(2, pieces, { timestamp: 1_700_000_000 })).header).toMatchObject({ timestamp: 1_700_000_000 })
})
