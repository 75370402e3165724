import assert, { AssertionError } from 'node:assert'
import { AsyncLocalStorage } from 'node:async_hooks'
import { syncBuiltinESMExports } from 'node:module'

/** What a step asserted: how often, and which assertions are still under way. */
export class AssertionScope {
  count = 0
  readonly pending = new Set<Promise<unknown>>()

  /** Runs a step so that its assertions count here. */
  run<T>(work: () => T): T {
    countAssertions()
    return scopes.run(this, work)
  }

  ran(outcome: unknown): unknown {
    this.count++
    if (outcome instanceof Promise) {
      const watched = outcome.finally(() => this.pending.delete(watched))
      watched.catch(() => {})
      this.pending.add(watched)
    }
    return outcome
  }
}

const scopes = new AsyncLocalStorage<AssertionScope>()

type Assertion = (...values: unknown[]) => unknown
const truthy = ['ok'] as const
const others = [
  'equal',
  'notEqual',
  'deepEqual',
  'notDeepEqual',
  'strictEqual',
  'notStrictEqual',
  'deepStrictEqual',
  'notDeepStrictEqual',
  'partialDeepStrictEqual',
  'throws',
  'doesNotThrow',
  'rejects',
  'doesNotReject',
  'match',
  'doesNotMatch',
  'ifError',
  'fail',
] as const

let counting = false

/** Wraps the functions of `node:assert` once, so that a step may use them as it likes and each one that runs is counted. */
function countAssertions() {
  if (counting) return
  counting = true
  for (const target of new Set<object>([assert, assert.strict])) {
    for (const name of others) wrap(target, name, (original) => original)
    for (const name of truthy) wrap(target, name, () => assertTruthy)
  }
  syncBuiltinESMExports()
}

function wrap(target: object, name: string, through: (original: Assertion) => Assertion) {
  const original: unknown = Reflect.get(target, name)
  if (typeof original !== 'function') return
  const call = through((...values) => Reflect.apply(original, target, values))
  Reflect.set(target, name, function counted(...values: unknown[]) {
    const scope = scopes.getStore()
    return scope ? scope.ran(call(...values)) : call(...values)
  })
}

/** As `assert.ok`; Node's own looks for its message in the caller's source, which would be this file. */
function assertTruthy(value: unknown, message?: unknown) {
  if (value) return
  if (message instanceof Error) throw message
  throw new AssertionError({
    message: typeof message === 'string' ? message : 'The value is not truthy',
    actual: value,
    expected: true,
    operator: '==',
  })
}
