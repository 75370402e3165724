import { codesOf, withoutEnd, type Line } from './style.ts'

/** A piece of output. */
export interface Chunk {
  readonly text: string
  /** What a person would type: no escape codes, no line breaks. */
  readonly typed: boolean
  /** The last piece that is typed of an event: now it would be sent. */
  readonly sent?: true
}

/** Lines of an event as pieces: what is typed apart from what is not; indents and colour codes are in the latter. */
export function chunksOf(lines: readonly Line[], colour: boolean): Chunk[] {
  const chunks = [...piecesOf(lines, colour)]
  const last = chunks.findLastIndex(({ typed }) => typed)
  return chunks.map((chunk, index) => (index === last ? { ...chunk, sent: true } : chunk))
}

function* piecesOf(lines: readonly Line[], colour: boolean): Generator<Chunk> {
  let plain = ''
  for (const line of lines) {
    let begun = false
    for (const part of withoutEnd(line)) {
      const { text } = part
      const { open, close } = colour ? codesOf(part) : { open: '', close: '' }
      begun ||= text.trim() !== ''
      if (part.typed && begun && text) {
        if (plain + open) yield { text: plain + open, typed: false }
        yield { text, typed: true }
        plain = close
      } else plain += text && open + text + close
    }
    plain += '\n'
  }
  if (plain) yield { text: plain, typed: false }
}
