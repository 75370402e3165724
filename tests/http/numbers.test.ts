import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bool, float, int, validate } from '../../src/http/http.ts'

type Bounds = { multiple_of?: number; gt?: number; ge?: number; lt?: number; le?: number }

/** What pydantic itself said: the value as Python writes it, or the type of the first fault. */
const recorded: {
  texts: [text: string, int: string, float: string, bool: string | boolean][]
  bounds: [kind: 'int' | 'float', bounds: Bounds, text: string, outcome: string][]
} = JSON.parse(readFileSync(new URL('../../fixtures/pydantic/numbers.json', import.meta.url), 'utf8'))

const outcome = (result: ReturnType<typeof validate>) => (result.faults ? result.faults[0]?.type : result.value)

const words = new Map([
  ['inf', Infinity],
  ['-inf', -Infinity],
  ['nan', NaN],
])

/** As a JavaScript number: where Python's has more digits, the nearest. */
const asNumber = (said: string) =>
  /^[a-z]+_/.test(said) ? said : (words.get(said) ?? Math.min(Number(said), Number.MAX_VALUE))

const differences = (cases: [label: string, want: unknown, got: unknown][]) =>
  cases.filter(([, want, got]) => !Object.is(want, got))

test('texts become what pydantic makes of them, or are refused for its reason', () => {
  expect(recorded.texts.length).toBeGreaterThan(2000)
  const cases = recorded.texts.flatMap(([text, whole, number, truth]): [string, unknown, unknown][] => [
    [`int ${JSON.stringify(text)}`, asNumber(whole), outcome(validate(int(), text))],
    [
      `float ${JSON.stringify(text)}`,
      words.get(number) ?? (/^[a-z]+_/.test(number) ? number : Number(number)),
      outcome(validate(float(), text)),
    ],
    [`bool ${JSON.stringify(text)}`, truth, outcome(validate(bool(), text))],
  ])
  expect(differences(cases)).toEqual([])
})

test('bounds refuse what pydantic refuses, the same one first', () => {
  expect(recorded.bounds.length).toBeGreaterThan(500)
  const cases = recorded.bounds.map(([kind, { multiple_of, ...bounds }, text, said]): [string, unknown, unknown] => {
    const options = { ...bounds, ...(multiple_of !== undefined && { multipleOf: multiple_of }) }
    const field = kind === 'int' ? int(options) : float(options)
    return [`${kind} ${JSON.stringify({ ...options, text })}`, asNumber(said), outcome(validate(field, text))]
  })
  expect(differences(cases)).toEqual([])
})
