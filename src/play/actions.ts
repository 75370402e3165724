import type { HttpMethod } from '../lesson/handles.ts'
import { Problem } from '../words/problem.ts'

/** What a learner, an instructor, a script or a page may do. One spelling everywhere. */
export type Action =
  | { readonly type: 'run' | 'next' | 'back' | 'hint' | 'code' }
  | { readonly type: 'quit' }
  | { readonly type: 'goto'; readonly step: string }
  | { readonly type: 'request'; readonly method: HttpMethod; readonly path: string; readonly json?: unknown }
  | { readonly type: 'sql'; readonly statement: string }
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'pause'; readonly ms: number }
  | { readonly type: 'expect'; readonly status: number }
  | { readonly type: 'expect'; readonly path: string; readonly value: unknown }

export const methods: readonly HttpMethod[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const plain = ['run', 'next', 'back', 'hint', 'code', 'quit'] as const

/** Reads an action as it is typed at the prompt or stands in a script. Throws a Problem that says what is wrong with it. */
export function parseAction(line: string): Action {
  const [word = '', rest = ''] = split(line.trim())
  const simple = plain.find((name) => name === word)
  if (simple) {
    if (rest) throw wrong((w) => w.actionTooMuch({ action: word, rest }))
    return { type: simple }
  }
  switch (word) {
    case 'goto':
      if (!/^[\w-]+$/.test(rest)) throw wrong((w) => w.actionGoto)
      return { type: 'goto', step: rest }
    case 'request':
      return parseRequest(rest)
    case 'sql':
      if (!rest) throw wrong((w) => w.actionSql)
      return { type: 'sql', statement: rest }
    case 'say':
      return { type: 'say', text: rest }
    case 'pause':
      if (!/^\d{1,7}$/.test(rest)) throw wrong((w) => w.actionPause)
      return { type: 'pause', ms: Number(rest) }
    case 'expect':
      return parseExpect(rest)
    default:
      throw wrong((w) => w.actionUnknown({ word }))
  }
}

const wrong = (tell: ConstructorParameters<typeof Problem>[1]) => new Problem('usage', tell)

/** The first word, and what follows it. */
const split = (text: string): [string, string] => {
  const match = /^(\S+)\s*([\s\S]*)$/.exec(text)
  return [match?.[1] ?? '', match?.[2] ?? '']
}

export function parseRequest(text: string): Action {
  const [verb, afterVerb] = split(text)
  const [path, json] = split(afterVerb)
  const method = methods.find((name) => name === verb.toUpperCase())
  if (!method || !path.startsWith('/')) throw wrong((w) => w.actionRequest)
  if (!json) return { type: 'request', method, path }
  try {
    return { type: 'request', method, path, json: JSON.parse(json) }
  } catch (error) {
    throw wrong((w) => w.actionRequestJson({ why: error instanceof Error ? error.message : '' }))
  }
}

function parseExpect(text: string): Action {
  if (/^\d{3}$/.test(text)) return { type: 'expect', status: Number(text) }
  const [path, value] = split(text)
  if (!path.startsWith('$') || !value) throw wrong((w) => w.actionExpect)
  return { type: 'expect', path, value: parseValue(value) }
}

/** JSON where it is JSON, else the text as it is. */
function parseValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
