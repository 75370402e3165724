import { readFileSync } from 'node:fs'
import { shown } from '../host/paths.ts'
import type { EventOf, FailReason, Place } from '../lesson/events.ts'
import { placeOf, placesOf } from '../library/places.ts'
import type { StageEvent } from '../stage/emit.ts'
import { differencesOf, textOf } from './differences.ts'

type Failure = Omit<EventOf<'fail'>, 'type' | 'part' | 'id' | 'ms'>

/** What a failure is told from. */
export interface Circumstances {
  readonly reason: FailReason
  readonly error: unknown
  readonly lessonFolder: string
  readonly lessonFile: string
  /** The code that stood in for the lesson's own. */
  readonly codeFile: string | undefined
  readonly serverError: unknown
  /** What the step's handles said. */
  readonly events: readonly StageEvent[]
  readonly hint: string | undefined
  readonly cwd: string
}

/** Says where, what was sent, what came and what was expected. */
export function failureOf(c: Circumstances): Failure {
  const inLesson = placeOf(c.error, [c.lessonFile]) ?? placeOf(c.error, [c.lessonFolder])
  const code = [...(c.codeFile ? [c.codeFile] : []), c.lessonFolder]
  const thrown =
    c.reason === 'assertion'
      ? undefined
      : placesOf(c.error).find(({ file }) => file !== c.lessonFile && code.some((place) => file.startsWith(place)))
  const line = inLesson && sourceLine(inLesson)
  const step = placesOf(c.error).findLast(({ file }) => file === c.lessonFile)
  const called = step && inLesson?.file === c.lessonFile && step.line !== inLesson.line ? step : undefined
  const calledLine = called && sourceLine(called)
  const differences = c.reason === 'assertion' ? comparison(c.error, subjectOf(line ?? '')) : undefined
  return {
    reason: c.reason,
    message: messageOf(c.error, differences !== undefined),
    ...(inLesson && { at: forPeople(inLesson, c.cwd), ...(line && { source: line }) }),
    ...(called && { calledAt: forPeople(called, c.cwd), ...(calledLine && { calledSource: calledLine }) }),
    ...(thrown && { thrownAt: forPeople(thrown, c.cwd) }),
    ...(differences && { differences }),
    ...exchange(c.events),
    ...(c.serverError !== undefined && { serverError: serverErrorText(c.serverError, code, c.cwd) }),
    ...(c.hint && { hint: c.hint }),
  }
}

const forPeople = (place: Place, cwd: string): Place => ({ ...place, file: shown(place.file, cwd) })

function sourceLine({ file, line }: Place): string | undefined {
  try {
    return readFileSync(file, 'utf8').split('\n')[line - 1]?.trim()
  } catch {
    return undefined
  }
}

/** What an assertion is about: `headers.allow` in `assert.equal(headers.allow, 'GET')`. */
const subjectOf = (source: string) => /\bassert\.\w+\(([\w.?]+),/.exec(source)?.[1]?.replaceAll('?', '') ?? ''

const compared = /^(strictEqual|deepStrictEqual|equal|deepEqual|==|===|partialDeepStrictEqual)$/

function comparison(error: unknown, subject: string) {
  if (!(error instanceof Error) || !('operator' in error) || !('expected' in error) || !('actual' in error))
    return undefined
  const operator = String(error.operator)
  if (!compared.test(operator)) return undefined
  return differencesOf(error.expected, error.actual, subject, operator === 'partialDeepStrictEqual')
}

/** The error's own words; none where the differences say it all. */
function messageOf(error: unknown, hasDifferences: boolean): string {
  if (!(error instanceof Error)) return error === undefined ? '' : textOf(error)
  if ('generatedMessage' in error && error.generatedMessage && hasDifferences) return ''
  const text = 'code' in error && error.code === 'ERR_ASSERTION' ? error.message : `${error.name}: ${error.message}`
  return text.slice(0, 2000)
}

function serverErrorText(error: unknown, code: readonly string[], cwd: string): string {
  const place = placeOf(error, code)
  return messageOf(error, false) + (place ? ` (${shown(place.file, cwd)}:${place.line})` : '')
}

/** The last thing that the step sent, and what came of it. */
function exchange(events: readonly StageEvent[]): { sent?: string; came?: string } {
  const at = events.findLastIndex(
    ({ type }) => type === 'response' || type === 'rows' || type === 'frame' || type === 'request' || type === 'sql',
  )
  const last = events[at]
  switch (last?.type) {
    case 'request':
      return { sent: requestLine(last) }
    case 'response': {
      const request = events.findLast((event) => event.type === 'request' && event.id === last.id)
      return {
        ...(request?.type === 'request' && { sent: requestLine(request) }),
        came: `${last.status} ${last.reason} ${cut(last.body.text ?? '')}`.trim(),
      }
    }
    case 'sql':
      return { sent: statement(last) }
    case 'rows': {
      const sql = events.findLast((event) => event.type === 'sql' && event.id === last.id)
      return {
        ...(sql?.type === 'sql' && { sent: statement(sql) }),
        came: last.error ?? (last.rows ? rowTexts(last.rows, last.count) : textOf(last.count)),
      }
    }
    case 'frame': {
      const sent = events.slice(0, at + 1).findLast((event) => event.type === 'frame' && event.direction === 'out')
      return {
        ...(sent?.type === 'frame' && { sent: `${sent.client}: ${cut(textOf(sent.frame))}` }),
        ...(last.direction === 'in' && { came: `${last.client}: ${cut(textOf(last.frame))}` }),
      }
    }
    default:
      return {}
  }
}

const requestLine = ({ method, path, body }: EventOf<'request'>) => cut(`${method} ${path} ${body.text ?? ''}`.trim())
const statement = ({ sql, parameters }: EventOf<'sql'>) =>
  cut(sql) + (parameters.length ? `\n${cut(textOf(parameters))}` : '')
/** Rows that a failure shows. */
const most = 5
const rowTexts = (rows: readonly unknown[], count = rows.length) =>
  [...(rows.length ? rows.slice(0, most).map(textOf) : ['[]']), ...(count > most ? [`… ${count}`] : [])].join('\n')
const cut = (text: string) => (text.length > 400 ? `${text.slice(0, 400)}…` : text)
