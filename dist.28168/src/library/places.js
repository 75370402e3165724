import { fileURLToPath } from 'node:url'
import { sourceOf } from '../host/paths.js'
                                                

/** The line, from 1, of the nth place where a text stands in quotes in a source; undefined when it does not. */
export function lineOf(source        , text        , nth = 0)                     {
  const lines = source.split('\n')
  const quoted = ["'", '"', '`'].map((quote) => `${quote}${text}${quote}`)
  const hits = lines.flatMap((line, index) => (quoted.some((form) => line.includes(form)) ? [index + 1] : []))
  return hits[nth] ?? hits[0]
}

const frame = /\(?((?:file:\/\/|\/|[A-Za-z]:[\\/]).+?):(\d+):(\d+)\)?$/

/** The frames of an error's stack, innermost first, as places in the sources. */
export function placesOf(error         )          {
  if (!(error instanceof Error) || !error.stack) return []
  return error.stack.split('\n').flatMap((line) => {
    const match = frame.exec(line.trim())
    if (!match?.[1]) return []
    const path = match[1].startsWith('file:') ? fileURLToPath(match[1].replace(/\?.*$/, '')) : match[1]
    return [{ file: sourceOf(path), line: Number(match[2]), column: Number(match[3]) }]
  })
}

/** The innermost place of an error that lies in one of these files, or, if none does, below one of these folders. */
export const placeOf = (error         , filesOrFolders                   )                    =>
  placesOf(error).find(({ file }) => filesOrFolders.some((wanted) => file === wanted || file.startsWith(`${wanted}/`) || file.startsWith(`${wanted}\\`)))
