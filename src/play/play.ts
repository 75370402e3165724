import type { PlayEvent } from '../lesson/events.ts'
import type { LoadedLesson } from '../library/load.ts'
import { virtualStart } from '../stage/clock.ts'
import { Problem } from '../words/problem.ts'
import { wordsIn } from '../words/words.ts'
import { Abort } from './abort.ts'
import type { Action } from './actions.ts'
import { Bench } from './bench.ts'
import type { Case } from './cases.ts'
import { Channel } from './channel.ts'
import {
  assertsNothing,
  codeEvents,
  exerciseEvent,
  firstHint,
  lessonEvent,
  proseOf,
  sectionOf,
  stepEvent,
} from './describe.ts'
import { AssertsNothing, runCase, Stopped, type RunOptions, type Verdict } from './run.ts'
import type { PlaySettings } from './settings.ts'
import { stopDate } from './still-date.ts'

export interface PlayOptions extends PlaySettings {
  readonly stop: AbortSignal
  /** The case, from 0, at which a play goes on after its process died: it was announced, and has its verdict. */
  readonly from?: number
  /** Called before a case runs and after it. */
  readonly onRun?: (running: number | undefined) => Promise<void>
}

/** A step's time limit unless somebody says otherwise, in ms. */
export const defaultLimit = 10_000

/**
 * Plays cases of a lesson: actions in, events out. The next action is asked for when the last one is done, and an event
 * that announces something is followed by it only when the next event is asked for.
 */
export async function* play(
  lesson: LoadedLesson,
  cases: readonly Case[],
  actions: AsyncIterable<Action>,
  options: PlayOptions,
): AsyncGenerator<PlayEvent> {
  const channel = new Channel<PlayEvent>()
  const left = new AbortController()
  const playing = new Player(lesson, cases, channel, {
    ...options,
    stop: AbortSignal.any([options.stop, left.signal]),
  }).play(actions)
  playing.then(
    () => channel.close(),
    () => channel.close(),
  )
  try {
    yield* channel
  } finally {
    left.abort()
    channel.close()
    await playing
  }
}

class Player {
  readonly #lesson: LoadedLesson
  readonly #cases: readonly Case[]
  readonly #options: PlayOptions
  readonly #run: RunOptions
  readonly #bench: Bench
  readonly #verdicts = new Map<string, Verdict>()
  readonly #hints = new Map<string, number>()
  readonly #say: (event: PlayEvent) => Promise<void>
  /** Resolves when all that was said was taken: only then somebody is asked what to do next. */
  readonly #shown: () => Promise<void>
  #at: number

  constructor(lesson: LoadedLesson, cases: readonly Case[], channel: Channel<PlayEvent>, options: PlayOptions) {
    this.#lesson = lesson
    this.#cases = cases
    this.#options = options
    this.#at = options.from ?? 0
    this.#say = (event) => channel.put(event)
    this.#shown = () => channel.idle()
    this.#run = { ...options, lesson, emit: this.#say, hintOf: (id) => firstHint(lesson, id, options.language) }
    this.#bench = new Bench(this.#run)
  }

  async play(actions: AsyncIterable<Action>): Promise<void> {
    const { language, cwd, from, stop, stillDate } = this.#options
    const dateGoesOn = stillDate ? stopDate(virtualStart) : () => {}
    try {
      if (from === undefined) {
        await this.#say(lessonEvent(this.#lesson, language, cwd))
        await this.#arrive(this.#first())
      }
      await this.#shown()
      for await (const action of untilStopped(actions, stop)) {
        if (action.type === 'quit' || !(await this.#do(action))) break
        await this.#shown()
      }
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
    } finally {
      await this.#bench.close()
      dateGoesOn()
    }
    await this.#say(this.#end())
  }

  /** Does an action; false where the play is over. */
  async #do(action: Exclude<Action, { type: 'quit' }>): Promise<boolean> {
    const one = this.#cases[this.#at]
    if (!one) return false
    switch (action.type) {
      case 'run':
        await this.#runNow(one)
        return true
      case 'next':
        if (this.#at + 1 >= this.#cases.length) {
          await this.#task(one)
          return false
        }
        await this.#arrive(this.#at + 1)
        return true
      case 'back':
        await this.#arrive(Math.max(0, this.#at - 1))
        return true
      case 'goto': {
        const index = this.#cases.findIndex(({ id }) => id === action.step)
        if (index === -1)
          throw new Problem('usage', (w) =>
            w.stepUnknown({ step: action.step, steps: this.#cases.map(({ id }) => id).join(', ') }),
          )
        await this.#arrive(index)
        return true
      }
      case 'hint':
        await this.#hint(one)
        return true
      case 'code':
        for (const code of codeEvents(this.#lesson, one, this.#options.cwd)) await this.#say(code)
        return true
      case 'request':
        await this.#bench.request(one, action.method, action.path, action.json)
        return true
      case 'sql':
        await this.#bench.sql(one, action.statement)
        return true
      case 'say':
        await this.#say({ type: 'say', text: action.text })
        return true
      case 'pause':
        await this.#say({ type: 'pause', ms: action.ms })
        return true
      case 'expect': {
        const verdict = this.#bench.expect(action)
        if (verdict.type === 'pass' || verdict.type === 'fail')
          this.#verdicts.set(`${this.#verdicts.size} ${verdict.id}`, verdict)
        await this.#say(verdict)
        return true
      }
    }
  }

  #first(): number {
    const { begin } = this.#options
    return Math.max(
      0,
      this.#cases.findIndex(({ id }) => id === begin),
    )
  }

  /** After the lesson's last step. */
  async #task({ part }: Case): Promise<void> {
    const event = exerciseEvent(this.#lesson, proseOf(this.#lesson, this.#options.language))
    if (event && part === 'lesson') await this.#say(event)
  }

  async #arrive(index: number): Promise<void> {
    await this.#bench.close()
    this.#at = index
    const one = this.#cases[index]
    if (!one) return
    const { language, cwd } = this.#options
    await this.#say(stepEvent(this.#lesson, one, index + 1, this.#cases.length, language, cwd))
    if (one.part === 'lesson') for (const code of codeEvents(this.#lesson, one, cwd)) await this.#say(code)
  }

  async #runNow(one: Case): Promise<void> {
    await this.#bench.close()
    await this.#options.onRun?.(this.#at)
    const quiet = one.part === 'starter' || one.part === 'wrong'
    try {
      const verdict = await runCase(one, quiet ? { ...this.#run, emit: () => Promise.resolve() } : this.#run)
      this.#verdicts.set(`${one.part} ${one.id}`, verdict)
      await this.#say(verdict)
    } catch (error) {
      if (!(error instanceof AssertsNothing)) throw error
      await this.#say(assertsNothing(this.#lesson, error.step, this.#options))
    } finally {
      await this.#options.onRun?.(undefined)
    }
  }

  async #hint({ id, part }: Case): Promise<void> {
    const { language } = this.#options
    const hints =
      part === 'exercise'
        ? (proseOf(this.#lesson, language).exercise?.hints ?? [])
        : (sectionOf(this.#lesson, id, language)?.hints ?? [])
    const level = Math.min((this.#hints.get(id) ?? 0) + 1, hints.length)
    this.#hints.set(id, level)
    const text = hints[level - 1]
    if (text !== undefined) await this.#say({ type: 'hint', id, level, of: hints.length, text })
    else await this.#say({ type: 'log', text: wordsIn(language).noHints })
  }

  #end(): PlayEvent {
    const verdicts = [...this.#verdicts.values()]
    const passed = verdicts.filter(({ type }) => type === 'pass').length
    const scripted = verdicts.filter(({ part }) => part === 'script').length
    const ms = Math.round(verdicts.reduce((sum, verdict) => sum + verdict.ms, 0) * 100) / 100
    return {
      type: 'end',
      name: this.#lesson.name,
      passed,
      failed: verdicts.length - passed,
      total: this.#cases.length + scripted,
      ms,
    }
  }
}

/** The actions until somebody stops the play, who need not wait for the next one. */
async function* untilStopped(actions: AsyncIterable<Action>, stop: AbortSignal): AsyncGenerator<Action> {
  const iterator = actions[Symbol.asyncIterator]()
  const abort = new Abort(stop)
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), abort.happened])
      if (!next || next.done || stop.aborted) return
      yield next.value
    }
  } finally {
    abort.end()
  }
}
