import { fileURLToPath } from 'node:url'
import { sourceOf } from '../host/paths.ts'
import type { Place } from '../lesson/events.ts'

/** The line, from 1, of the nth place where a text stands in quotes in a source; undefined when it does not. */
export function lineOf(source: string, text: string, nth = 0): number | undefined {
  const lines = source.split('\n')
  const quoted = ["'", '"', '`'].map((quote) => `${quote}${text}${quote}`)
  const hits = lines.flatMap((line, index) => (quoted.some((form) => line.includes(form)) ? [index + 1] : []))
  return hits[nth] ?? hits[0]
}

/** As `at f (file:///a.ts:1:2)`, and the first line of a SyntaxError, `file:///a.ts:1`. */
const frame = /\(?((?:file:\/\/|\/|[A-Za-z]:[\\/]).+?):(\d+)(?::(\d+))?\)?$/

/** The frames of an error's stack, innermost first, as places in the sources. */
export function placesOf(error: unknown): Place[] {
  if (!(error instanceof Error) || !error.stack) return []
  return error.stack.split('\n').flatMap((line) => {
    const match = frame.exec(line.trim())
    if (!match?.[1]) return []
    const path = match[1].startsWith('file:') ? fileURLToPath(match[1].replace(/\?.*$/, '')) : match[1]
    return [{ file: sourceOf(path), line: Number(match[2]), ...(match[3] && { column: Number(match[3]) }) }]
  })
}

/** The innermost place of an error that lies in one of these files, or, if none does, below one of these folders. */
export const placeOf = (error: unknown, filesOrFolders: readonly string[]): Place | undefined =>
  placesOf(error).find(({ file }) =>
    filesOrFolders.some((wanted) => file === wanted || file.startsWith(`${wanted}/`) || file.startsWith(`${wanted}\\`)),
  )
