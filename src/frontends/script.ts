import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { whyOf } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import type { PlayEvent } from '../lesson/events.ts'
import type { Found } from '../library/catalog.ts'
import { findLesson } from '../library/find.ts'
import { parseAction, type Action } from '../play/actions.ts'
import { Problem, type Tell } from '../words/problem.ts'

/** A `.fstudy` file: a lesson and what to do in it, an action a line. */
export interface Script {
  readonly file: string
  readonly found: Found
  readonly lines: readonly { readonly line: number; readonly action: Action }[]
}

export const isScript = (name: string) => name.endsWith('.fstudy')

/** Reads a script. Throws a Problem with line and column for the first mistake. */
export function readScript(file: string, host: Host): Script {
  const at = (line: number, column: number, tell: Tell) =>
    new Problem('usage', (w) => w.scriptLine({ file, line, column, why: tell(w) }))
  let found: Found | undefined
  const lines: { line: number; action: Action }[] = []
  for (const [index, raw] of textOf(file, host).split(/\r?\n/).entries()) {
    const text = raw.trim()
    if (text === '' || text.startsWith('#')) continue
    const [line, column] = [index + 1, raw.search(/\S/) + 1]
    try {
      const name = /^lesson\s+(.+)$/.exec(text)?.[1]
      if (!found && !name) throw new Problem('usage', (w) => w.scriptNoLesson)
      if (found) lines.push({ line, action: parseAction(text) })
      else if (name) found = findLesson(name, host.env, host.cwd)
    } catch (error) {
      throw error instanceof Problem ? at(line, column, error.tell) : error
    }
  }
  if (!found || lines.length === 0) throw new Problem('usage', (w) => w.scriptEmpty({ file }))
  return { file, found, lines }
}

function textOf(file: string, host: Host): string {
  try {
    return readFileSync(resolve(host.cwd, file), 'utf8')
  } catch (error) {
    const why = whyOf(error)
    throw new Problem('usage', (w) => w.scriptUnreadable({ file, why }), { cause: error })
  }
}

/** Whether a script has anything that can fail. */
export const checksSomething = ({ lines }: Script) =>
  lines.some(({ action }) => action.type === 'run' || action.type === 'expect')

/** A script's actions, and its events with the script's own places. */
export function scripted(
  script: Script,
  { pauses = true } = {},
): { actions(): AsyncGenerator<Action>; placed(events: AsyncIterable<PlayEvent>): AsyncGenerator<PlayEvent> } {
  let line = 1
  return {
    async *actions() {
      for (const one of script.lines) {
        line = one.line
        if (pauses || one.action.type !== 'pause') yield one.action
      }
    },
    async *placed(events) {
      try {
        for await (const event of events) {
          const here = { file: script.file, line }
          if (event.type === 'fail' && event.part === 'script') yield { ...event, at: here }
          else yield event
        }
      } catch (error) {
        throw error instanceof Problem
          ? new Problem(error.kind, (w) => w.scriptLine({ file: script.file, line, column: 1, why: error.tell(w) }))
          : error
      }
    },
  }
}
