import { stripVTControlCharacters } from 'node:util'
                                            
import { graphemes, graphemeWidth, widthOf } from './width.js'

const unprintable = /[[\p{Control}\p{Bidi_Control}\p{Line_Separator}\p{Paragraph_Separator}]--[\n]]/gv

/** Text from elsewhere, safe to print: no escape codes, no control characters but line breaks. */
export const clean = (text        ) =>
  stripVTControlCharacters(text).replaceAll(/\r\n?/g, '\n').replaceAll('\t', '  ').replaceAll(unprintable, '\ufffd')

export const lineWidth = (line      ) => line.reduce((width, { text }) => width + widthOf(text), 0)

const blanks = (count        )       => ({ text: ' '.repeat(Math.max(0, count)) })

/** Filled with blanks to a width. */
export function pad(line      , width        , side                   = 'left')       {
  const fill = blanks(width - lineWidth(line))
  return side === 'left' ? [...line, fill] : [fill, ...line]
}

export const padText = (text        , width        ) => text + ' '.repeat(Math.max(0, width - widthOf(text)))

export const indent = (lines                 , columns        )         =>
  lines.map((line) => (line.length ? [blanks(columns), ...line] : line))

/** Puts `first` before the first line and as many blanks before the others. */
export function hang(first      , lines                 )         {
  const rest = blanks(lineWidth(first))
  return lines.length
    ? lines.map((line, i) => (i === 0 ? [...first, ...line] : line.length ? [rest, ...line] : line))
    : [first]
}

/** The line itself where it fits, else as many whole graphemes as leave room for `more`. */
export function cut(line      , width        , more        )       {
  if (lineWidth(line) <= width) return line
  const out         = []
  let left = Math.max(0, width - widthOf(more))
  for (const part of line) {
    let text = ''
    for (const grapheme of graphemes(part.text)) {
      left -= graphemeWidth(grapheme)
      if (left < 0) return [...out, { ...part, text: text + more }]
      text += grapheme
    }
    out.push(part)
  }
  return out
}
