import { execFile } from 'node:child_process'
import { getEventListeners } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { realClock, virtualClock } from '../../src/stage/clock.ts'
import { timelineHandle } from '../../src/stage/timeline.ts'

const clocks = [
  ['real', realClock],
  ['virtual', virtualClock],
  ['paced', () => virtualClock({ paced: true })],
] as const

/** So many turns of the event loop in which a clock could do something. */
async function turns(count: number) {
  for (let i = 0; i < count; i++) await turn()
}

/** What became of a promise by now. */
function watch(promise: Promise<unknown>) {
  const seen = { state: 'pending' }
  promise.then(
    () => (seen.state = 'resolved'),
    () => (seen.state = 'rejected'),
  )
  return seen
}

test.each(clocks)('the %s clock wakes sleepers in the order of their time', async (_name, make) => {
  const clock = make()
  const woken: number[] = []
  await Promise.all([30, 10, 20, 10].map((ms, i) => clock.sleep(ms).then(() => woken.push(i))))
  expect(woken).toEqual([1, 3, 2, 0])
  clock.close()
})

test.each(clocks)('the %s clock runs microtasks between two sleepers of one moment', async (_name, make) => {
  const clock = make()
  const order: string[] = []
  const sleeper = async (name: string) => {
    await clock.sleep(10)
    order.push(name)
    for (let i = 0; i < 5; i++) await undefined
    order.push(`${name} later`)
  }
  await Promise.all([sleeper('a'), sleeper('b')])
  expect(order).toEqual(['a', 'a later', 'b', 'b later'])
  clock.close()
})

test.each(clocks)('the %s clock rejects with the reason of the signal and drops the timer', async (_name, make) => {
  const clock = make()
  const { signal } = new AbortController()
  const control = new AbortController()
  const reason = new Error('enough')
  const slept = clock.sleep(1_000_000, { signal: control.signal })
  control.abort(reason)
  await expect(slept).rejects.toBe(reason)
  await expect(clock.sleep(1, { signal: control.signal })).rejects.toBe(reason)
  await clock.sleep(1, { signal })
  expect(getEventListeners(signal, 'abort')).toEqual([])
  clock.close()
})

test.each(clocks)(
  'the closed %s clock leaves no timer and settles nothing but what is aborted',
  async (_name, make) => {
    const clock = make()
    const control = new AbortController()
    const before = watch(clock.sleep(1))
    const aborted = clock.sleep(1, { signal: control.signal })
    let rang = 0
    clock.every(1, () => rang++)
    clock.close()
    const after = watch(clock.sleep(1))
    clock.every(1, () => rang++)
    await turns(5)
    expect([before.state, after.state, rang]).toEqual(['pending', 'pending', 0])
    control.abort()
    await expect(aborted).rejects.toThrow('aborted')
  },
)

test('closed clocks keep no process alive', async () => {
  const program = `
    const { realClock, virtualClock } = await import(${JSON.stringify(new URL('../../src/stage/clock.ts', import.meta.url))})
    const aborted = new AbortController()
    for (const clock of [realClock(), virtualClock(), virtualClock({ busy: () => true }), virtualClock({ paced: true })]) {
      clock.sleep(1_000_000)
      clock.every(1_000, () => {})
      clock.sleep(1_000_000, aborted).catch(({ name }) => console.log(name))
      setImmediate(() => clock.close())
    }
    aborted.abort()`
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    timeout: 20_000,
  })
  expect([stdout, stderr]).toEqual(['AbortError\n'.repeat(4), ''])
})

test.each(clocks)('the %s clock refuses a sleep that Node’s timers cannot wait for', async (_name, make) => {
  const clock = make()
  await expect(clock.sleep(2 ** 31)).rejects.toThrow(RangeError)
  await expect(clock.sleep(Infinity)).rejects.toThrow(RangeError)
  clock.close()
})

test('the real clock has the time of the machine, and repeats until it is told to stop', async () => {
  const clock = realClock()
  const before = Date.now()
  expect(clock.now()).toBeGreaterThanOrEqual(before)
  await new Promise<void>((resolve) => {
    let rang = 0
    const stop = clock.every(1, () => {
      if (++rang < 3) return
      stop()
      resolve()
    })
  })
  clock.close()
})

test('virtual time jumps: a day takes no day, and stands still when nobody sleeps', async () => {
  const clock = virtualClock({ start: 1000 })
  await clock.sleep(86_400_000)
  expect(clock.now()).toBe(86_401_000)
  await turns(5)
  expect(clock.now()).toBe(86_401_000)
  await clock.sleep(-5)
  await clock.sleep(Number.NaN)
  expect(clock.now()).toBe(86_401_000)
})

test('virtual time waits while I/O is under way', async () => {
  let busy = true
  const clock = virtualClock({ busy: () => busy })
  const slept = clock.sleep(10)
  const { state } = watch(slept)
  await turns(50)
  expect([state, clock.now()]).toEqual(['pending', 0])
  busy = false
  await slept
  expect(clock.now()).toBe(10)
})

test('a sleeper that is set while others wait comes at its own moment', async () => {
  const clock = virtualClock()
  const order: string[] = []
  const late = clock.sleep(10).then(() => order.push(`late ${clock.now()}`))
  await clock.sleep(0)
  await turn()
  await clock.sleep(5)
  order.push(`early ${clock.now()}`)
  await late
  expect(order).toEqual(['early 5', 'late 10'])
})

test('every rings at its own moments when time passes them, and never moves it', async () => {
  const clock = virtualClock()
  const rang: number[] = []
  const stop = clock.every(20, () => rang.push(clock.now()))
  await turns(5)
  expect([rang, clock.now()]).toEqual([[], 0])
  await clock.sleep(65)
  expect(rang).toEqual([20, 40, 60])
  stop()
  await clock.sleep(100)
  expect(rang).toEqual([20, 40, 60])
})

test('every may stop itself, and work of one moment comes in the order in which it was set', async () => {
  const clock = virtualClock()
  const order: string[] = []
  const stop = clock.every(10, () => {
    order.push('every')
    stop()
  })
  await Promise.all(['a', 'b'].map((name) => clock.sleep(10).then(() => order.push(name))))
  await clock.sleep(100)
  expect(order).toEqual(['every', 'a', 'b'])
})

test('paced time takes its time, and is exact however late the machine is', async () => {
  const began = performance.now()
  const clock = virtualClock({ paced: true })
  const order: string[] = []
  const note = (what: string) => order.push(`${clock.now()} ${what}`)
  const first = clock.sleep(20).then(() => {
    note('first')
    const until = performance.now() + 40
    while (performance.now() < until);
    return clock.sleep(5).then(() => note('first again'))
  })
  const second = clock.sleep(30).then(() => note('second'))
  await Promise.all([first, second])
  expect(order).toEqual(['20 first', '25 first again', '30 second'])
  expect(performance.now() - began).toBeGreaterThanOrEqual(30)
})

test('a sleeper that is set while paced time goes by rings at its own moment', async () => {
  const clock = virtualClock({ paced: true })
  const late = clock.sleep(2 ** 31 - 1)
  const { state } = watch(late)
  await new Promise((resolve) => setTimeout(resolve, 10))
  await clock.sleep(5)
  expect([state, clock.now()]).toEqual(['pending', 5])
  clock.close()
})

test('a dropped sleeper does not move virtual time', async () => {
  const clock = virtualClock()
  const control = new AbortController()
  const dropped = clock.sleep(1000, { signal: control.signal })
  const slept = clock.sleep(10)
  control.abort()
  await expect(dropped).rejects.toThrow('aborted')
  await slept
  await turns(5)
  expect(clock.now()).toBe(10)
})

test('a timeline notes in units of 100 ms, from its start', async () => {
  const clock = virtualClock({ start: 12_345 })
  const shown: unknown[] = []
  const timeline = timelineHandle(clock, (event) => shown.push(event))
  timeline.note('main', 'before')
  await clock.sleep(70)
  timeline.start('A title')
  timeline.note('main', 'start')
  await clock.sleep(50)
  timeline.note('main', 'half')
  await clock.sleep(50)
  timeline.note('main', 'end')
  const moments = [
    { at: 0, lane: 'main', what: 'start' },
    { at: 0.5, lane: 'main', what: 'half' },
    { at: 1, lane: 'main', what: 'end' },
  ]
  expect(timeline.moments).toEqual(moments)
  timeline.show()
  timeline.show({ title: 'asyncio', moments: moments.slice(0, 1) })
  timeline.start()
  expect(timeline.moments).toEqual([])
  expect(shown).toEqual([
    { type: 'timeline', title: 'A title', unit: 100, moments },
    {
      type: 'timeline',
      title: 'A title',
      unit: 100,
      moments,
      other: { title: 'asyncio', moments: moments.slice(0, 1) },
    },
  ])
})
