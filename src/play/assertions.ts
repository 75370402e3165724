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
    const call: Call = (original, values) => Reflect.apply(original, target, values)
    for (const name of others) wrap(target, name, call)
    wrap(target, 'match', (original, values) => inItsPlace(original, () => call(original, values)))
    for (const name of truthy) wrap(target, name, (_, [value, message]) => assertTruthy(value, message))
  }
  syncBuiltinESMExports()
}

type Call = (original: Assertion, values: unknown[]) => unknown
const isAssertion = (value: unknown): value is Assertion => typeof value === 'function'

function wrap(target: object, name: string, call: Call) {
  const original: unknown = Reflect.get(target, name)
  if (!isAssertion(original)) return
  Reflect.set(target, name, function counted(...values: unknown[]) {
    const scope = scopes.getStore()
    return scope ? scope.ran(call(original, values)) : call(original, values)
  })
}

/** Node 22 looks at `assert.match` to find out whether to match or not to match: so it is itself while it runs. */
function inItsPlace(original: Assertion, run: () => unknown): unknown {
  const counted = assert.match
  Reflect.set(assert, 'match', original)
  try {
    return run()
  } finally {
    assert.match = counted
  }
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
