import { inspect, isDeepStrictEqual } from 'node:util'
import type { Difference } from '../lesson/events.ts'

/** Differences that a failure shows. */
const most = 20

/**
 * Where two values differ, by path below `root`: one item a place, not two dumps. `partial`: what was not asked for may
 * be there.
 */
export function differencesOf(expected: unknown, actual: unknown, root = '', partial = false): Difference[] {
  const found = [...walk(expected, actual, root, partial)].slice(0, most)
  if (found.length > 0 || isDeepStrictEqual(expected, actual)) return found
  return [{ path: root, expected: textOf(expected), actual: textOf(actual) }]
}

function* walk(expected: unknown, actual: unknown, path: string, partial: boolean): Generator<Difference> {
  if (isDeepStrictEqual(expected, actual)) return
  const incomparable = partial && Array.isArray(expected) && Array.isArray(actual) && expected.length !== actual.length
  if (
    !isContainer(expected) ||
    !isContainer(actual) ||
    Array.isArray(expected) !== Array.isArray(actual) ||
    incomparable
  ) {
    yield { path, expected: textOf(expected), actual: textOf(actual) }
    return
  }
  let alike = true
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const here = pathTo(path, key, Array.isArray(expected))
    const [want, have] = [Reflect.get(expected, key), Reflect.get(actual, key)]
    if (!Object.hasOwn(expected, key)) {
      if (!partial) yield { path: here, actual: textOf(have) }
    } else if (!Object.hasOwn(actual, key)) yield { path: here, expected: textOf(want) }
    else yield* walk(want, have, here, partial)
    alike &&= Object.hasOwn(expected, key) && Object.hasOwn(actual, key) && isDeepStrictEqual(want, have)
  }
  // They differ in what has no key, as a symbol or a prototype.
  if (alike) yield { path, expected: textOf(expected), actual: textOf(actual) }
}

const isContainer = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value)))

const pathTo = (path: string, key: string, inList: boolean) =>
  inList
    ? `${path}[${key}]`
    : /^[A-Za-z_$][\w$]*$/.test(key)
      ? `${path}${path && '.'}${key}`
      : `${path}[${JSON.stringify(key)}]`

/** A value in a line, cut to a length that can be read. */
export function textOf(value: unknown): string {
  const text =
    typeof value === 'string'
      ? JSON.stringify(value)
      : inspect(value, { depth: 4, breakLength: Infinity, compact: true, maxStringLength: 200 })
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
