import assert from 'node:assert/strict'
import { expect, test } from 'vitest'
import { differencesOf } from '../../src/play/differences.ts'
import { failureOf } from '../../src/play/failure.ts'
import type { StageEvent } from '../../src/stage/emit.ts'

const asserts = (body: unknown) => assert.deepEqual(body, { a: 1 })
const asks = (body: unknown) => asserts(body)

function caught(work: () => void): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

const told = (error: unknown, events: StageEvent[] = []) =>
  failureOf({
    reason: 'assertion',
    error,
    lessonFolder: import.meta.dirname,
    lessonFile: import.meta.filename,
    codeFile: undefined,
    serverError: undefined,
    events,
    hint: undefined,
    cwd: import.meta.dirname,
  })

test('an assertion in a function is told with the line that called it', () => {
  const failure = told(caught(() => asks({ a: 2 })))
  expect(failure.source).toMatch(/^const asserts = .*assert\.deepEqual/)
  expect(failure.at?.line).toBe(7)
  expect(failure.calledSource).toMatch(/^const failure = told\(caught/)
  expect(failure.calledAt?.line).toBeGreaterThan(7)
  expect(failure.differences).toEqual([{ path: 'body.a', expected: '1', actual: '2' }])
})

test('a statement is told with its parameters, and the rows that came a line each', () => {
  const rows = [1, 2, 3, 4, 5, 6, 7].map((id) => ({ id }))
  const sql: StageEvent[] = [
    { type: 'sql', id: 1, sql: 'select * from t where id > ?', parameters: [0, 'x'] },
    { type: 'rows', id: 1, rows, count: 7, ms: 1 },
  ]
  const { sent, came } = told(new Error('x'), sql)
  expect(sent).toBe("select * from t where id > ?\n[ 0, 'x' ]")
  expect(came).toBe('{ id: 1 }\n{ id: 2 }\n{ id: 3 }\n{ id: 4 }\n{ id: 5 }\n… 7')
  expect(told(new Error('x'), [{ type: 'rows', id: 1, rows: [], count: 0, ms: 1 }]).came).toBe('[]')
})

test.each([
  [{ a: 1 }, { a: 1, b: 2 }, []],
  [{ a: { b: 1 } }, { a: { b: 2, c: 3 }, d: 4 }, ['a.b 1 2']],
  [{ a: 1 }, {}, ['a 1 undefined']],
  [{ a: [1, 2] }, { a: [1] }, ['a [ 1, 2 ] [ 1 ]']],
  [{ a: [{ b: 1 }] }, { a: [{ b: 2, c: 1 }] }, ['a[0].b 1 2']],
])('of a partial comparison only what was asked for differs: %j %j', (expected, actual, differences) => {
  const found = differencesOf(expected, actual, '', true)
  const whole = { path: '', expected: '{ a: 1 }', actual: '{ a: 1, b: 2 }' }
  if (differences.length === 0) expect(found).toEqual([whole])
  else expect(found.map((it) => `${it.path} ${it.expected} ${it.actual}`)).toEqual(differences)
})

test('what differs only in what has no key is told as a whole', () => {
  expect(differencesOf([1], Object.assign([1], { [Symbol.for('x')]: 1 }))).toHaveLength(1)
})
