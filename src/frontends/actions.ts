import type { PlayEvent } from '../lesson/events.ts'
import type { Action } from '../play/actions.ts'
import { Problem } from '../words/problem.ts'

/** Runs every case once, in order. */
export async function* runAll(): AsyncGenerator<Action> {
  for (;;) {
    yield { type: 'run' }
    yield { type: 'next' }
  }
}

/** Runs one step alone: the one at which the play begins. */
export async function* runOne(): AsyncGenerator<Action> {
  yield { type: 'run' }
}

/** Passes events on. Throws a Problem when the lesson has no such step. */
export async function* havingStep(events: AsyncIterable<PlayEvent>, step: string): AsyncGenerator<PlayEvent> {
  for await (const event of events) {
    if (event.type === 'lesson' && !event.steps.some(({ id }) => id === step)) {
      const steps = event.steps.map(({ id }) => id).join(', ')
      throw new Problem('usage', (w) => w.stepUnknown({ step, steps }))
    }
    yield event
  }
}

/** How a play ended, for an exit code. */
export interface Outcome {
  passed: number
  failed: number
  /** Lessons with mistakes of their author's: also code that must fail and passes, and answers that fail. */
  broken: number
}

export const newOutcome = (): Outcome => ({ passed: 0, failed: 0, broken: 0 })

/** 0 where all passed, 1 where something failed or nothing ran, 3 where a lesson is broken. */
export const exitCodeOf = ({ passed, failed, broken }: Outcome): 0 | 1 | 3 =>
  broken > 0 ? 3 : failed > 0 || passed === 0 ? 1 : 0

/** Passes events on and counts their verdicts. In a check a failing answer is the author's mistake. */
export async function* counting(
  events: AsyncIterable<PlayEvent>,
  outcome: Outcome,
  { checking = false } = {},
): AsyncGenerator<PlayEvent> {
  for await (const event of events) {
    if (event.type === 'pass') outcome.passed++
    else if (event.type === 'broken') outcome.broken++
    else if (event.type === 'fail') {
      outcome.failed++
      if (checking && event.part !== 'lesson' && event.part !== 'script') outcome.broken++
    }
    yield event
  }
}
