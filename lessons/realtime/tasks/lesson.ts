import assert from 'node:assert/strict'
import { once } from 'node:events'
import { defineLesson, stepFor, type Moment } from 'fstudy'
import { asyncio } from './asyncio.ts'
import { stoppable, toolsOf, type Given } from './workers.ts'

type App = typeof import('./app.ts')
const step = stepFor<App>()
const yourStep = stepFor<typeof import('./answer.ts')>()

/** A line a moment. */
const lines = (moments: readonly Moment[]) => moments.map(({ at, lane, what }) => `${at} ${lane} ${what}`)

/** The same, without the order of what happens at one moment. */
const sorted = (moments: readonly Moment[]) => lines(moments).toSorted()

const begin = (given: Given, title: string) => {
  given.timeline.start(title)
  return toolsOf(given)
}

/** Tools that know how many of their sleeps still run: neither over nor stopped. */
function counted(given: Given, title: string) {
  const { sleep, note } = begin(given, title)
  const running = new Set<{ readonly signal: AbortSignal | undefined }>()
  return {
    note,
    sleep: (units: number, signal?: AbortSignal) => {
      const mine = { signal }
      running.add(mine)
      return sleep(units, signal).finally(() => running.delete(mine))
    },
    timers: () => [...running].filter(({ signal }) => !signal?.aborted).length,
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error))
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  steps: [
    step(
      'create-then-await',
      { show: ['scenarios-joining.ts#create-then-await', 'workers.ts#work', 'sleep.ts#sleep'] },
      async ({ app, clock, timeline }) => {
        const outcome = await app.runScenario('create-then-await', { delays: [2, 1, 3] }, { clock, timeline })
        timeline.show({ title: 'asyncio', moments: asyncio.createThenAwait })
        assert.deepEqual(lines(timeline.moments), [
          '0 w0 start',
          '0 w1 start',
          '0 w2 start',
          '0 main created',
          '1 w1 end',
          '2 w0 end',
          '2 main got w0',
          '2 main got w1',
          '3 w2 end',
          '3 main got w2',
        ])
        assert.partialDeepStrictEqual(outcome, { result: ['w0', 'w1', 'w2'] })
      },
    ),

    step('note-demo', { show: 'scenarios-joining.ts#note-demo' }, async ({ app, clock, timeline }) => {
      await app.runScenario('note-demo', { ids: [4, 5, 6] }, { clock, timeline })
      timeline.show()
      const { moments } = timeline
      assert.deepEqual(lines(moments).slice(0, 4), [
        '0 id[2] Hello',
        '1 id[2] Goodbye',
        '1 id[3] Hello',
        '2 id[3] Goodbye',
      ])
      assert.deepEqual(lines(moments.filter(({ what }) => what === 'Hello')).slice(2), [
        '2 id[4] Hello',
        '2 id[5] Hello',
        '2 id[6] Hello',
        '3 id[4] Hello',
        '3 id[5] Hello',
        '3 id[6] Hello',
      ])
      assert.deepEqual(lines(moments.filter(({ lane }) => lane === 'main')), [
        '3 main id:4 is done',
        '3 main id:5 is done',
        '3 main id:6 is done',
        '4 main id:4 is done',
        '4 main id:5 is done',
        '4 main id:6 is done',
      ])
    }),

    step('forgotten', { show: ['forgotten.ts#forgotten', 'forgotten.ts#held'] }, async ({ app, clock, timeline }) => {
      const tools = begin({ clock, timeline }, 'forgotten')
      await app.forgotten(tools)
      await tools.sleep(3)
      timeline.show({ title: 'asyncio', moments: asyncio.forgotten })
      assert.deepEqual(lines(timeline.moments), ['0 w start', '0 main all done', '2 w end'])

      await app.held(begin({ clock, timeline }, 'held'))
      timeline.show()
      assert.deepEqual(lines(timeline.moments), ['0 w start', '2 w end', '2 main all done'])
    }),

    step(
      'gather',
      { show: ['joining.ts#gather', 'scenarios-joining.ts#gather-demo'] },
      async ({ app, clock, timeline }) => {
        const params = { delays: [3, 1, 2], fail: null, return_exceptions: false }
        const outcome = await app.runScenario('gather', params, { clock, timeline })
        timeline.show()
        assert.deepEqual(lines(timeline.moments), [
          '0 w0 start',
          '0 w1 start',
          '0 w2 start',
          '1 w1 end',
          '2 w2 end',
          '3 w0 end',
          '3 main gathered',
          '3 main all settled',
        ])
        assert.partialDeepStrictEqual(outcome, { result: ['w0', 'w1', 'w2'] })
      },
    ),

    step('gather-fails', { show: 'joining.ts#gather' }, async ({ app, clock, timeline }) => {
      const params = { delays: [3, 1, 2], fail: 1, return_exceptions: false }
      const outcome = await app.runScenario('gather', params, { clock, timeline })
      timeline.show()
      assert.deepEqual(lines(timeline.moments), [
        '0 w0 start',
        '0 w1 start',
        '0 w2 start',
        '1 w1 fail',
        '1 main caught w1 failed',
        '2 w2 end',
        '3 w0 end',
        '3 main all settled',
      ])
      assert.partialDeepStrictEqual(outcome, { result: { error: 'w1 failed' } })
    }),

    step('return-exceptions', { show: 'joining.ts#gather' }, async ({ app, clock, timeline }) => {
      const params = { delays: [3, 1, 2], fail: 1, return_exceptions: true }
      const outcome = await app.runScenario('gather', params, { clock, timeline })
      timeline.show()
      assert.deepEqual(lines(timeline.moments).slice(3), [
        '1 w1 fail',
        '2 w2 end',
        '3 w0 end',
        '3 main gathered',
        '3 main all settled',
      ])
      assert.partialDeepStrictEqual(outcome, { result: ['w0', { error: 'w1 failed' }, 'w2'] })
    }),

    step('unheard', { show: 'joining.ts#gather' }, async ({ app, clock, timeline, log }) => {
      const tools = begin({ clock, timeline }, 'two failures')
      const tasks = [app.work('w0', 1, tools, 'first'), app.work('w1', 2, tools, 'second')]
      const heard = await app.gather(tasks).catch(messageOf)
      tools.note('main', 'caught')
      await tools.sleep(2)
      timeline.show()
      log(heard)
      assert.equal(heard, 'first')
      assert.deepEqual(lines(timeline.moments), ['0 w0 start', '0 w1 start', '1 w0 fail', '1 main caught', '2 w1 fail'])

      const all = (await app.gatherSettled(tasks)).map(messageOf)
      log(all)
      assert.deepEqual(all, ['first', 'second'])
    }),

    step(
      'wait-first',
      { show: ['joining.ts#wait', 'scenarios-joining.ts#wait-demo'] },
      async ({ app, clock, timeline }) => {
        const params = { delays: [3, 1, 2], fail: null, until: 'FIRST_COMPLETED', timeout: null } as const
        const outcome = await app.runScenario('wait', params, { clock, timeline })
        timeline.show()
        assert.deepEqual(sorted(timeline.moments).slice(3), ['1 main waited', '1 w1 end', '2 w2 end', '3 w0 end'])
        assert.partialDeepStrictEqual(outcome, { result: { done: ['w1'], pending: ['w0', 'w2'] } })
      },
    ),

    step('wait-timeout', { show: 'joining.ts#wait' }, async ({ app, clock, timeline }) => {
      const params = { delays: [1, 2, 4], fail: null, until: 'ALL_COMPLETED', timeout: 3 } as const
      const outcome = await app.runScenario('wait', params, { clock, timeline })
      timeline.show()
      assert.deepEqual(sorted(timeline.moments).slice(3), ['1 w0 end', '2 w1 end', '3 main waited', '4 w2 end'])
      assert.partialDeepStrictEqual(outcome, { result: { done: ['w0', 'w1'], pending: ['w2'] } })
    }),

    step('wait-failure', { show: 'joining.ts#wait' }, async ({ app, clock, timeline }) => {
      const params = { delays: [1, 2, 3], fail: 1, until: 'FIRST_EXCEPTION', timeout: null } as const
      const outcome = await app.runScenario('wait', params, { clock, timeline })
      timeline.show()
      assert.partialDeepStrictEqual(outcome, { result: { done: ['w0', 'w1'], pending: ['w2'] } })
      assert.deepEqual(sorted(timeline.moments).slice(3), ['1 w0 end', '2 main waited', '2 w1 fail', '3 w2 end'])
    }),

    step('wait-order', { show: 'joining.ts#wait' }, async ({ app, clock, timeline, log }) => {
      const tools = begin({ clock, timeline }, 'wait')
      const tasks = [3, 1, 2].map((delay, i) => app.work(`w${i}`, delay, tools))
      const { done } = await app.wait(tasks, 'ALL_COMPLETED', null, tools.sleep)
      const names = await Promise.all(done)
      timeline.show()
      log(names)
      const ended = timeline.moments.filter(({ what }) => what === 'end').map(({ lane }) => lane)
      assert.deepEqual(ended, ['w1', 'w2', 'w0'])
      assert.deepEqual(names, ['w0', 'w1', 'w2'])
    }),

    step(
      'as-completed',
      { show: ['joining.ts#as-completed', 'scenarios-joining.ts#as-completed-demo'] },
      async ({ app, clock, timeline }) => {
        const params = { delays: [3, 1, 2], fail: null }
        const outcome = await app.runScenario('as-completed', params, { clock, timeline })
        timeline.show()
        assert.deepEqual(lines(timeline.moments), [
          '0 w0 start',
          '0 w1 start',
          '0 w2 start',
          '1 w1 end',
          '1 main got 1',
          '2 w2 end',
          '2 main got 2',
          '3 w0 end',
          '3 main got 3',
        ])
        assert.partialDeepStrictEqual(outcome, { result: ['w1', 'w2', 'w0'] })
      },
    ),

    step(
      'race-timeout',
      { show: ['stopping.ts#naive', 'scenarios-stopping.ts#race-timeout-demo'] },
      async ({ app, clock, timeline }) => {
        const outcome = await app.runScenario('race-timeout', { delay: 3, timeout: 1 }, { clock, timeline })
        timeline.show()
        assert.partialDeepStrictEqual(outcome, { result: { outcome: 'timeout' } })
        assert.deepEqual(lines(timeline.moments), ['0 w start', '1 main timeout', '3 w end', '3 main end'])
      },
    ),

    step('wait-for', { show: ['stopping.ts#fixed', 'workers.ts#stoppable'] }, async ({ app, clock, timeline }) => {
      const inTime = { delay: 1, timeout: 3, cleanup: 0, on_cancel: 'raise' } as const
      const value = await app.runScenario('wait-for', inTime, { clock, timeline })
      timeline.show()
      assert.deepEqual(lines(timeline.moments), ['0 w start', '1 w end', '1 main got w'])
      assert.partialDeepStrictEqual(value, { result: { outcome: 'value', value: 'w' } })

      const tooSlow = { delay: 4, timeout: 1, cleanup: 2, on_cancel: 'raise' } as const
      const timeout = await app.runScenario('wait-for', tooSlow, { clock, timeline })
      timeline.show()
      assert.deepEqual(lines(timeline.moments), ['0 w start', '1 w cancelled', '3 w cleaned', '3 main timeout'])
      assert.partialDeepStrictEqual(timeout, { result: { outcome: 'timeout' } })
    }),

    step(
      'wait-for-late',
      { show: ['stopping.ts#fixed', 'scenarios-stopping.ts#wait-for-demo'] },
      async ({ app, clock, timeline }) => {
        const params = { delay: 4, timeout: 1, cleanup: 2, on_cancel: 'return' } as const
        const outcome = await app.runScenario('wait-for', params, { clock, timeline })
        timeline.show()
        assert.deepEqual(lines(timeline.moments), ['0 w start', '1 w cancelled', '3 w cleaned', '3 main got late'])
        assert.partialDeepStrictEqual(outcome, { result: { outcome: 'value', value: 'late' } })
      },
    ),

    step(
      'cancel',
      { show: ['stopping.ts#task', 'workers.ts#stoppable', 'scenarios-stopping.ts#cancel-demo'] },
      async ({ app, clock, timeline }) => {
        const params = { delay: 3, at: 1, cleanup: 1, on_cancel: 'raise' } as const
        const outcome = await app.runScenario('cancel', params, { clock, timeline })
        timeline.show()
        assert.deepEqual(lines(timeline.moments), [
          '0 w start',
          '1 main cancel',
          '1 w cancelled',
          '2 w cleaned',
          '2 main cancelled',
        ])
        assert.partialDeepStrictEqual(outcome, { result: { cancelled: true } })
      },
    ),

    step('cancel-swallowed', { show: 'workers.ts#stoppable' }, async ({ app, clock, timeline }) => {
      const params = { delay: 3, at: 1, cleanup: 0, on_cancel: 'return' } as const
      const outcome = await app.runScenario('cancel', params, { clock, timeline })
      timeline.show()
      assert.deepEqual(lines(timeline.moments), ['0 w start', '1 main cancel', '1 w cancelled', '1 main got late'])
      assert.partialDeepStrictEqual(outcome, { result: { cancelled: false, value: 'late' } })
    }),

    step('cancel-at-once', { show: 'stopping.ts#task' }, async ({ app, clock, timeline }) => {
      const params = { delay: 3, at: 0, cleanup: 0, on_cancel: 'raise' } as const
      const outcome = await app.runScenario('cancel', params, { clock, timeline })
      timeline.show({ title: 'asyncio', moments: asyncio.cancelAtOnce })
      assert.deepEqual(lines(timeline.moments), ['0 w start', '0 main cancel', '0 w cancelled', '0 main cancelled'])
      assert.partialDeepStrictEqual(outcome, { result: { cancelled: true } })
    }),

    step('deaf', { show: ['workers.ts#work', 'workers.ts#stoppable'] }, async ({ app, clock, timeline }) => {
      const deaf = begin({ clock, timeline }, 'work')
      const first = app.startTask(() => app.work('w', 3, deaf))
      await deaf.sleep(1)
      first.cancel()
      deaf.note('main', `got ${await first.done}`)
      timeline.show({ title: 'asyncio', moments: asyncio.deaf })
      assert.deepEqual(lines(timeline.moments), ['0 w start', '3 w end', '3 main got w'])

      const listening = begin({ clock, timeline }, 'stoppable')
      const second = app.startTask(app.stoppable('w', { delay: 3 }, listening))
      await listening.sleep(1)
      second.cancel()
      listening.note('main', await second.done.catch(nameOf))
      timeline.show()
      assert.deepEqual(lines(timeline.moments), ['0 w start', '1 w cancelled', '1 main AbortError'])
    }),

    step('stop-names', { show: 'stopping.ts#is-stop' }, async ({ app, log }) => {
      const limit = AbortSignal.timeout(1)
      if (!limit.aborted) await once(limit, 'abort')
      const reasons: unknown[] = [AbortSignal.abort().reason, limit.reason, new Error('boom')]
      log(reasons.map(nameOf))
      assert.deepEqual(reasons.map(nameOf), ['AbortError', 'TimeoutError', 'Error'])
      assert.deepEqual(reasons.map(app.isStop), [true, true, false])
    }),

    step(
      'shield',
      { show: ['stopping.ts#shield', 'scenarios-stopping.ts#shield-demo'] },
      async ({ app, clock, timeline }) => {
        const outcome = await app.runScenario('shield', { delay: 3, at: 1 }, { clock, timeline })
        timeline.show()
        assert.deepEqual(lines(timeline.moments), [
          '0 inner start',
          '1 main cancel outer',
          '1 outer cancelled',
          '1 main outer cancelled',
          '3 inner end',
          '3 main inner inner',
        ])
        assert.partialDeepStrictEqual(outcome, { result: { outer: 'cancelled', inner: 'inner' } })
      },
    ),

    step('naive-group', { show: 'task-group.ts#naive-group' }, async ({ app, clock, timeline }) => {
      const tools = begin({ clock, timeline }, 'naiveGroup')
      const works = [
        app.stoppable('w0', { delay: 1, failure: 'boom' }, tools),
        app.stoppable('w1', { delay: 3 }, tools),
      ]
      const error = await app.naiveGroup(works).catch(messageOf)
      tools.note('main', `caught ${error}`)
      await tools.sleep(3)
      timeline.show()
      assert.deepEqual(lines(timeline.moments), [
        '0 w0 start',
        '0 w1 start',
        '1 w0 fail',
        '1 main caught boom',
        '3 w1 end',
      ])
    }),

    step(
      'group-fails',
      { show: ['task-group.ts#task-group', 'scenarios-stopping.ts#task-group-demo'] },
      async ({ app, clock, timeline }) => {
        const outcome = await app.runScenario('task-group', { delays: [1, 2, 3], fail: [1] }, { clock, timeline })
        timeline.show()
        assert.partialDeepStrictEqual(outcome, {
          result: { errors: ['boom'], cancelled: ['w2'], finished: ['w0'] },
        })
        assert.deepEqual(sorted(timeline.moments).slice(3), [
          '1 w0 end',
          '2 main caught 1',
          '2 w1 fail',
          '2 w2 cancelled',
        ])
      },
    ),

    step('group-tidies', { show: 'task-group.ts#task-group' }, async ({ app, clock, timeline }) => {
      const tools = begin({ clock, timeline }, 'taskGroup')
      const works = [
        app.stoppable('w0', { delay: 1, failure: 'boom' }, tools),
        app.stoppable('w1', { delay: 9, cleanup: 2 }, tools),
      ]
      const error: unknown = await app.taskGroup(works).catch((thrown: unknown) => thrown)
      tools.note('main', nameOf(error))
      timeline.show()
      assert.deepEqual(lines(timeline.moments), [
        '0 w0 start',
        '0 w1 start',
        '1 w0 fail',
        '1 w1 cancelled',
        '3 w1 cleaned',
        '3 main AggregateError',
      ])
      assert.deepEqual(error instanceof AggregateError && error.errors.map(messageOf), ['boom'])
    }),

    step('group-succeeds', { show: 'task-group.ts#task-group' }, async ({ app, clock, timeline }) => {
      const outcome = await app.runScenario('task-group', { delays: [1, 2], fail: [] }, { clock, timeline })
      timeline.show()
      assert.deepEqual(sorted(timeline.moments), [
        '0 w0 start',
        '0 w1 start',
        '1 w0 end',
        '2 main all done',
        '2 w1 end',
      ])
      assert.partialDeepStrictEqual(outcome, { result: { results: ['w0', 'w1'] } })
    }),

    step(
      'semaphore',
      { show: ['limits.ts#semaphore', 'scenarios-limits.ts#semaphore-demo'] },
      async ({ app, clock, timeline }) => {
        const outcome = await app.runScenario('semaphore', { delays: [2, 2, 1, 1], limit: 2 }, { clock, timeline })
        timeline.show()
        assert.partialDeepStrictEqual(outcome, { result: { most: 2 } })
        assert.deepEqual(sorted(timeline.moments), [
          '0 w0 start',
          '0 w1 start',
          '2 w0 end',
          '2 w1 end',
          '2 w2 start',
          '2 w3 start',
          '3 main end',
          '3 w2 end',
          '3 w3 end',
        ])
      },
    ),

    step('semaphore-failure', { show: 'limits.ts#semaphore' }, async ({ app, clock, timeline }) => {
      const tools = begin({ clock, timeline }, 'Semaphore')
      const semaphore = new app.Semaphore(1)
      const first = semaphore.run(() => app.work('w0', 1, tools, 'boom')).catch(messageOf)
      const second = semaphore.run(() => app.work('w1', 1, tools))
      assert.equal(await first, 'boom')
      const after = await Promise.race([second, tools.sleep(4)])
      timeline.show()
      assert.equal(after, 'w1')
      assert.deepEqual(lines(timeline.moments), ['0 w0 start', '1 w0 fail', '1 w1 start', '2 w1 end'])
    }),

    step('queue', { show: ['limits.ts#queue', 'scenarios-limits.ts#queue-demo'] }, async ({ app, clock, timeline }) => {
      const params = { items: 4, maxsize: 1, consume: 1, consumers: 1 }
      await app.runScenario('queue', params, { clock, timeline })
      timeline.show()
      const of = (name: string) => lines(timeline.moments.filter(({ lane }) => lane === name))
      assert.deepEqual(of('producer'), ['0 producer put 1', '0 producer put 2', '1 producer put 3', '2 producer put 4'])
      assert.deepEqual(of('c0'), [
        '0 c0 got 1',
        '1 c0 done 1',
        '1 c0 got 2',
        '2 c0 done 2',
        '2 c0 got 3',
        '3 c0 done 3',
        '3 c0 got 4',
        '4 c0 done 4',
      ])
      assert.deepEqual(of('main'), ['4 main end'])
    }),

    step('queue-unbounded', { show: 'limits.ts#queue' }, async ({ app, clock, timeline }) => {
      const params = { items: 4, maxsize: 0, consume: 1, consumers: 1 }
      await app.runScenario('queue', params, { clock, timeline })
      timeline.show()
      assert.deepEqual(lines(timeline.moments.filter(({ lane }) => lane === 'producer')), [
        '0 producer put 1',
        '0 producer put 2',
        '0 producer put 3',
        '0 producer put 4',
      ])
      assert.deepEqual(lines(timeline.moments.slice(-1)), ['4 main end'])
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      yourStep('in-time', {}, async ({ app, clock, timeline }) => {
        const tools = begin({ clock, timeline }, 'withTimeout')
        const value = await app.withTimeout(stoppable('w', { delay: 1 }, tools), 3, tools.sleep)
        tools.note('main', `got ${value}`)
        timeline.show()
        assert.equal(value, 'w')
        assert.deepEqual(lines(timeline.moments), ['0 w start', '1 w end', '1 main got w'])
      }),

      yourStep('asked-to-stop', {}, async ({ app, clock, timeline }) => {
        const tools = begin({ clock, timeline }, 'withTimeout')
        const outcome = await app.withTimeout(stoppable('w', { delay: 9 }, tools), 3, tools.sleep).catch(nameOf)
        tools.note('main', outcome)
        timeline.show()
        assert.deepEqual(lines(timeline.moments), ['0 w start', '3 w cancelled', '3 main TimeoutError'])
      }),

      yourStep('waits-for-tidying', {}, async ({ app, clock, timeline }) => {
        const tools = begin({ clock, timeline }, 'withTimeout')
        const slow = stoppable('w', { delay: 9, cleanup: 2 }, tools)
        const outcome = await app.withTimeout(slow, 3, tools.sleep).catch(nameOf)
        tools.note('main', outcome)
        timeline.show()
        assert.deepEqual(lines(timeline.moments), ['0 w start', '3 w cancelled', '5 w cleaned', '5 main TimeoutError'])
      }),

      yourStep('no-timer-left', {}, async ({ app, clock, timeline, log }) => {
        const { timers, ...tools } = counted({ clock, timeline }, 'withTimeout')
        const value = await app.withTimeout(stoppable('w', { delay: 1 }, tools), 3, tools.sleep)
        timeline.show()
        log({ value, timers: timers() })
        assert.equal(value, 'w')
        assert.equal(timers(), 0)

        const failing = stoppable('w', { delay: 1, failure: 'boom' }, tools)
        assert.equal(await app.withTimeout(failing, 3, tools.sleep).catch(messageOf), 'boom')
        assert.equal(timers(), 0)
      }),

      yourStep('failure-passed-on', {}, async ({ app, clock, timeline }) => {
        const tools = begin({ clock, timeline }, 'withTimeout')
        const failing = stoppable('w', { delay: 1, failure: 'boom' }, tools)
        const outcome = await app.withTimeout(failing, 3, tools.sleep).catch(messageOf)
        tools.note('main', `caught ${outcome}`)
        timeline.show()
        assert.deepEqual(lines(timeline.moments), ['0 w start', '1 w fail', '1 main caught boom'])
      }),
    ],
  },
})
