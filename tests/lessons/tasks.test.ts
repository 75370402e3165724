import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { withTimeout } from '../../lessons/realtime/tasks/answer.ts'
import * as app from '../../lessons/realtime/tasks/app.ts'
import type { Clock, Moment } from '../../src/lesson/handles.ts'
import { virtualClock } from '../../src/stage/clock.ts'
import { timelineHandle } from '../../src/stage/timeline.ts'

interface Fact {
  id: string
  scenario: app.ScenarioName
  params: any
  order: 'exact' | 'time'
  node: { events: Moment[]; result: unknown }
}

const facts: Fact[] = JSON.parse(readFileSync(new URL('../../fixtures/wire/tasks.json', import.meta.url), 'utf8'))

const unhandled: unknown[] = []
const keep = (error: unknown) => unhandled.push(error)
process.on('unhandledRejection', keep)
afterEach(() => expect(unhandled.splice(0)).toEqual([]))

/** A stage's clock and timeline, the timers that are under way, and what the lesson asks of them. */
function given(clock: Clock = virtualClock()) {
  let timers = 0
  const counted: Clock = {
    ...clock,
    sleep: (...args) => {
      timers++
      return clock.sleep(...args).finally(() => timers--)
    },
  }
  const timeline = timelineHandle(counted, () => {})
  timeline.start()
  const stage = { clock: counted, timeline }
  return { ...stage, stage, tools: app.toolsOf(stage), timers: () => timers, units: () => counted.now() / 100 }
}

const compare = (a: Moment, b: Moment) =>
  a.at - b.at || (a.lane < b.lane ? -1 : a.lane > b.lane ? 1 : 0) || (a.what < b.what ? -1 : 1)
const arranged = (events: readonly Moment[], order: Fact['order']) =>
  order === 'exact' ? events : [...events].sort(compare)
const words = (events: readonly Moment[]) => events.map(({ lane, what }) => `${lane}: ${what}`)

test.each(facts)('$id on the virtual clock', async ({ scenario, params, order, node }) => {
  const { stage, timers } = given()
  const outcome = await app.runScenario(scenario, params, stage)
  expect({ ...outcome, events: arranged(outcome.events, order) }).toEqual({
    events: arranged(node.events, order),
    result: node.result,
  })
  expect(timers()).toBe(0)
})

test.each(facts.filter(({ id }) => /04-gather|11-wait-for|13-cancel|15-cancel/.test(id)))(
  '$id in time that takes its time',
  async ({ scenario, params, node }) => {
    const clock = virtualClock({ paced: true })
    expect(await app.runScenario(scenario, params, given(clock).stage)).toMatchObject(node)
    clock.close()
  },
)

test('runScenario says what was thrown', async () => {
  const { stage } = given()
  expect(await app.runScenario('as-completed', { delays: [1, 2], fail: 0 }, stage)).toEqual({
    events: [0, 0, 1].map((at, i) => ({ at, lane: `w${i % 2}`, what: at ? 'fail' : 'start' })),
    exception: 'Error: w0 failed',
  })
})

test('a wait gives the failure of no task, even when the time is over', async () => {
  const { tools } = given()
  const tasks = [app.work('w0', 1, tools, 'boom'), app.work('w1', 3, tools)]
  expect(await app.wait(tasks, 'ALL_COMPLETED', 2, tools.sleep)).toEqual({ done: [tasks[0]], pending: [tasks[1]] })
  expect(await app.wait(tasks, 'FIRST_COMPLETED', null, tools.sleep)).toEqual({ done: [tasks[0]], pending: [tasks[1]] })
  await expect(app.wait([], 'FIRST_COMPLETED', null, tools.sleep)).rejects.toThrow(RangeError)
  await tasks[1]
})

test('asCompleted gives failures their place and waits until they are asked for', async () => {
  const { tools } = given()
  const [first, second, third] = app.asCompleted([
    app.work('w0', 3, tools),
    app.work('w1', 1, tools, 'one'),
    app.work('w2', 2, tools, 'two'),
  ])
  await tools.sleep(5)
  expect(await third).toBe('w0')
  await expect(second).rejects.toThrow('two')
  await expect(first).rejects.toThrow('one')
})

test('work that swallows the stop gives its value, work that never looks takes its time', async () => {
  const { tools, stage, units } = given()
  expect(
    await app.runScenario('wait-for', { delay: 3, timeout: 1, cleanup: 1, on_cancel: 'return' }, stage),
  ).toMatchObject({ result: { outcome: 'value', value: 'late' } })
  const start = units()
  expect(await app.waitFor(() => app.work('w', 4, tools), 1, tools.sleep)).toBe('w')
  expect(units() - start).toBe(4)
})

test('shield passes on what the task gives, and keeps no listener', async () => {
  const { tools } = given()
  const { signal } = new AbortController()
  const remove = vi.spyOn(signal, 'removeEventListener')
  expect(await app.shield(app.work('a', 1, tools), signal)).toBe('a')
  await expect(app.shield(app.work('a', 1, tools, 'boom'), signal)).rejects.toThrow('boom')
  expect(remove).toHaveBeenCalledTimes(2)
  await expect(app.shield(app.work('a', 1, tools), AbortSignal.abort(new Error('before')))).rejects.toThrow('before')
})

test('a task group waits for those that tidy up, and hears every failure', async () => {
  const { tools, timeline, units } = given()
  const deaf = () => app.work('deaf', 4, tools, 'late failure')
  const works = [
    app.stoppable('w0', { delay: 1, failure: 'boom' }, tools),
    app.stoppable('w1', { delay: 9, cleanup: 2 }, tools),
    deaf,
  ]
  const error = await app.taskGroup(works).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ name: 'AggregateError', errors: [new Error('boom'), new Error('late failure')] })
  expect([units(), words(timeline.moments).includes('w1: cleaned')]).toEqual([4, true])
  const stopsItself = () => Promise.reject(new DOMException('', 'AbortError'))
  await expect(app.taskGroup([stopsItself])).rejects.toThrow('1 of the group failed')
  expect(await app.taskGroup([])).toEqual([])
})

test('the naive group leaves the others running', async () => {
  const { tools, timeline, units } = given()
  const works = [app.stoppable('w0', { delay: 1, failure: 'boom' }, tools), app.stoppable('w1', { delay: 3 }, tools)]
  await expect(app.naiveGroup(works)).rejects.toThrow('boom')
  expect(units()).toBe(1)
  await tools.sleep(3)
  expect(timeline.moments.at(-1)).toEqual({ at: 3, lane: 'w1', what: 'end' })
})

test('a semaphore keeps its permits when work fails', async () => {
  const { tools, units } = given()
  const semaphore = new app.Semaphore(1)
  const runs = [0, 1, 2].map((i) => semaphore.run(() => app.work(`w${i}`, 1, tools, i === 0 ? 'boom' : undefined)))
  expect(await Promise.allSettled(runs)).toMatchObject([
    { reason: new Error('boom') },
    { value: 'w1' },
    { value: 'w2' },
  ])
  expect(units()).toBe(3)
  expect(await semaphore.run(async () => 'free again')).toBe('free again')
})

test('a queue hands out in order, to those who wait too, and without a limit never makes anyone wait', async () => {
  const queue = new app.Queue<number | undefined>()
  const waiting = [queue.get(), queue.get()]
  for (const item of [1, undefined, 3, 4]) await queue.put(item)
  expect(await Promise.all([...waiting, queue.get(), queue.get()])).toEqual([1, undefined, 3, 4])
})

test('a full queue lets in one putter for each item taken', async () => {
  const queue = new app.Queue<number>(1)
  const done: number[] = []
  const puts = [1, 2, 3].map((item) => queue.put(item).then(() => done.push(item)))
  await puts[0]
  expect(done).toEqual([1])
  expect(await queue.get()).toBe(1)
  await puts[1]
  expect(done).toEqual([1, 2])
  expect([await queue.get(), await queue.get()]).toEqual([2, 3])
})

test('scenarios run on other blocks: what a wrong one does is seen', async () => {
  const { stage } = given()
  const wrong = app.runnerOf({
    ...app.blocks,
    waitFor: (work, units, sleep) => app.raceTimeout(work(new AbortController().signal), units, sleep),
  })
  const fact = facts.find(({ id }) => id === 'tasks/11-wait-for')
  const outcome = await wrong('wait-for', fact?.params, stage)
  expect(words(outcome.events)).toEqual(['w: start', 'main: timeout'])
})

test('the answer: value in time, timeout after the tidying up, failure passed on, no timer left', async () => {
  const { tools, timers, units } = given()
  expect(await withTimeout(app.stoppable('a', { delay: 1 }, tools), 3, tools.sleep)).toBe('a')
  expect([units(), timers()]).toEqual([1, 0])
  await expect(withTimeout(app.stoppable('b', { delay: 9, cleanup: 2 }, tools), 3, tools.sleep)).rejects.toMatchObject({
    name: 'TimeoutError',
  })
  expect([units(), timers()]).toEqual([6, 0])
  await expect(withTimeout(app.stoppable('c', { delay: 1, failure: 'boom' }, tools), 3, tools.sleep)).rejects.toThrow(
    'boom',
  )
  await expect(withTimeout(() => Promise.reject(new Error('at once')), 3, tools.sleep)).rejects.toThrow('at once')
  await new Promise(setImmediate)
  expect(timers()).toBe(0)
})
