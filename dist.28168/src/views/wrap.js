                                            
import { graphemes, graphemeWidth } from './width.js'

/** Must not begin a line, as Japanese typography has it. */
const noStart =
  /^[、。，．・：；？！）」』】〕］｝〉》’”ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ々ゝゞ…‥,.:;?!)\]}%"']/u
/** Must not end one. */
const noEnd = /[（「『【〔［｛〈《‘“([{]$/u

                
                       
                        
                     
 

/**
 * Breaks a line at blanks and between wide characters, so that no part is wider than `width`; a word that is too long is
 * broken where the line is full. Line breaks in it are kept.
 */
export function wrap(line      , width        )         {
  const lines         = []
  let row         = []
  let used = 0
  /** How many cells of the row may stay when it is broken. */
  let keep = 0
  const flush = (count        ) => {
    lines.push(spansOf(row.slice(0, count)))
    row = row.slice(count)
    while (row[0]?.text === ' ') row.shift()
    used = row.reduce((sum, cell) => sum + cell.width, 0)
    keep = 0
  }
  for (const cell of cellsOf(line)) {
    if (cell.text === '\n') {
      lines.push(spansOf(row))
      row = []
      used = keep = 0
      continue
    }
    const last = row.at(-1)
    if (last && mayBreak(last, cell)) keep = row.length
    if (used + cell.width > width && cell.text !== ' ' && row.length > 0) flush(keep || row.length)
    if (cell.text === ' ' && used >= width) {
      keep = row.length
      continue
    }
    row.push(cell)
    used += cell.width
  }
  lines.push(spansOf(row))
  return lines
}

function* cellsOf(line      )                  {
  for (const from of line) for (const text of graphemes(from.text)) yield { text, width: graphemeWidth(text), from }
}

function mayBreak(before      , after      )          {
  if (after.text === ' ') return false
  if (before.text === ' ') return true
  return (before.width === 2 || after.width === 2) && !noStart.test(after.text) && !noEnd.test(before.text)
}

/** Cells of one span joined again, without blanks at the end. */
function spansOf(cells                 )       {
  const end = cells.findLastIndex(({ text }) => text !== ' ') + 1
  const spans         = []
  let from                  
  for (const cell of cells.slice(0, end)) {
    const last = spans.at(-1)
    if (last && cell.from === from) spans[spans.length - 1] = { ...last, text: last.text + cell.text }
    else spans.push({ ...cell.from, text: cell.text })
    from = cell.from
  }
  return spans
}
