/** The process in which a lesson or a learner's file is played: it may hang, spin, crash or exit without harm to fstudy. */
import { loadLesson } from '../library/load.ts'
import { resolveForLessons } from '../library/resolver.ts'
import { errorCode, unwritable } from '../host/errors.ts'
import { asProblem } from '../words/problem.ts'
import type { PlayEvent } from '../lesson/events.ts'
import type { Action } from './actions.ts'
import { checkCases, exerciseCases, lessonCases } from './cases.ts'
import { brokenEvent } from './describe.ts'
import { Output } from './output.ts'
import { play } from './play.ts'
import type { Assignment, FromChild, ToChild } from './wire.ts'

const output = new Output()
const stop = new AbortController()
let takeAction = (_action: Action | undefined) => {}
const taken = new Map<number, () => void>()
let events = 0

const say = (message: FromChild) =>
  new Promise<void>((resolve) => {
    if (process.connected) process.send?.(message, () => resolve())
    else resolve()
  })

process.on('SIGINT', () => {})
process.on('SIGTERM', () => stop.abort())
process.on('disconnect', () => {
  stop.abort()
  setTimeout(() => output.end(), 1000).unref()
})
process.on('message', (message: ToChild) => {
  if (message.type === 'play') void perform(message.assignment)
  else if (message.type === 'action') takeAction(message.action)
  else if (message.type === 'taken') taken.get(message.id)?.()
  else if (message.type === 'warm') void import('../http/http.ts')
  else stop.abort()
})
void say({ type: 'ready' })

async function* actions(): AsyncGenerator<Action> {
  for (;;) {
    const next = new Promise<Action | undefined>((resolve) => (takeAction = resolve))
    await say({ type: 'want' })
    const action = await next
    if (!action) return
    yield action
  }
}

async function perform(assignment: Assignment) {
  try {
    await playAll(assignment)
  } catch (error) {
    const problem = errorCode(error) === undefined ? asProblem(error) : unwritable(assignment.folder, error)
    const { kind, stack } = problem
    await say({ type: 'problem', kind, text: problem.in(assignment.language), ...(stack !== undefined && { stack }) })
  }
  await say({ type: 'done' })
  output.end()
}

async function playAll({ found, what, file, from, ...options }: Assignment) {
  resolveForLessons(found.folder)
  const { lesson, mistakes } = await loadLesson(found)
  if (mistakes.length > 0 && from === undefined && what === 'check')
    await hand(brokenEvent(found.name, mistakes, options), what)
  if (!lesson) return what === 'check' ? undefined : hand(brokenEvent(found.name, mistakes, options), what)
  const cases =
    what === 'check'
      ? checkCases(lesson, options.folder)
      : what === 'exercise'
        ? exerciseCases(lesson, file)
        : lessonCases(lesson)
  const playing = play(lesson, cases, actions(), {
    ...options,
    ...(from !== undefined && { from }),
    stop: stop.signal,
    onRun: (index) =>
      index === undefined
        ? say({ type: 'rested' })
        : say({ type: 'running', index, mustFail: cases[index]?.mustFail ?? [] }),
  })
  for await (const event of playing) {
    const verdict = event.type === 'pass' || event.type === 'fail'
    const printed = verdict ? output.take() : ''
    await hand(printed ? { ...event, ...(verdict && { output: printed }) } : event, what)
  }
}

/** Gives an event to the parent; resolves when that wants the next one. In a check nobody watches, so it always does. */
async function hand(event: PlayEvent, what: Assignment['what']) {
  if (what === 'check') return say({ type: 'event', event })
  const id = ++events
  const done = new Promise<void>((resolve) => taken.set(id, resolve))
  await say({ type: 'event', id, event })
  await done
  taken.delete(id)
}
