const open = (name: string) => `// #region ${name}`
const close = '// #endregion'
/** The block of an answer that the learner writes. */
const yourTurn = 'your-turn'
const starterLine = /^(\s*)\/\/ starter: ?(.*)$/

export interface Region {
  /** Of its first line in the file, from 1. */
  readonly line: number
  readonly text: string
}

/** Cuts the lines of a region, without the markers of others in it and without their common indent; undefined when it is not there or not closed. */
export function cutRegion(source: string, name: string): Region | undefined {
  const lines = source.split('\n')
  const start = lines.findIndex((line) => line.trim() === open(name))
  const end = endOf(lines, start)
  if (start === -1 || end === -1) return undefined
  const body = lines.slice(start + 1, end).filter((line) => !isMarker(line) && !starterLine.test(line))
  const indent = Math.min(...body.filter((line) => line.trim()).map((line) => line.search(/\S/)))
  return {
    line: start + 2,
    text: body
      .map((line) => line.slice(indent))
      .join('\n')
      .trim(),
  }
}

const isMarker = (line: string) => line.trim() === close || line.trim().startsWith('// #region ')

/** The marker that closes the region which starts at `start`; regions may hold regions. */
function endOf(lines: readonly string[], start: number): number {
  let depth = 0
  return lines.findIndex((line, i) => {
    if (i <= start) return false
    if (line.trim().startsWith('// #region ')) depth++
    return line.trim() === close && depth-- === 0
  })
}

/** The names of all regions of a source, in order. */
export const regionNames = (source: string) =>
  [...source.matchAll(/^\s*\/\/ #region (\S+)\s*$/gm)].map(([, name]) => name ?? '')

/** What a learner starts from: each `your-turn` block holds its `// starter:` lines alone. Undefined when there is no such block. */
export function starterOf(source: string, comment: string): string | undefined {
  if (!regionNames(source).includes(yourTurn)) return undefined
  const lines = source.split('\n')
  const out: string[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    out.push(line)
    if (line.trim() !== open(yourTurn)) continue
    const end = endOf(lines, i)
    out.push(`${/^\s*/.exec(line)?.[0] ?? ''}// ${comment}`)
    for (const inner of lines.slice(i + 1, end)) {
      const start = starterLine.exec(inner)
      if (start) out.push(`${start[1]}${start[2]}`.trimEnd())
    }
    i = end - 1
  }
  return out.join('\n')
}

/** The answer as a learner reads it: without the `// starter:` lines. */
export const solutionOf = (source: string) =>
  source
    .split('\n')
    .filter((line) => !starterLine.test(line))
    .join('\n')
