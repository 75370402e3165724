                                     
import { span,           } from './style.js'
import { cut, hang, lineWidth, pad } from './text.js'
import { wrap } from './wrap.js'

                         
                      
                                 
 

const gap = 2
/** Columns narrower than this say nothing. */
const least = 4

/**
 * Columns aligned by display width under a rule. What is too wide is cut, or wrapped within its column. Where the columns
 * don't fit at all, each row becomes a list of its values.
 */
export function table(
  columns                   ,
  rows                              ,
  page      ,
  overflow                ,
)         {
  const natural = columns.map(({ title }, i) =>
    Math.max(1, lineWidth(title), ...rows.map((row) => lineWidth(row[i] ?? []))),
  )
  const widths = shrink(natural, page.width - gap * (columns.length - 1))
  if (!widths) return rows.flatMap((row, i) => record(columns, row, i + 1, page))
  const line = (cells                 )       =>
    cells.flatMap((cell, i) => {
      const { side = 'left' } = columns[i] ?? {}
      const last = i === cells.length - 1
      return [
        ...(last && side === 'left' ? cell : pad(cell, widths[i] ?? 0, side)),
        ...(last ? [] : [span(' '.repeat(gap))]),
      ]
    })
  const lines = (cells                 )         => {
    const parts = cells.map((cell, i) =>
      overflow === 'cut' ? [cut(cell, widths[i] ?? 0, page.symbols.more)] : wrap(cell, widths[i] ?? 0),
    )
    const height = Math.max(...parts.map(({ length }) => length))
    return Array.from({ length: height }, (_, n) => line(parts.map((part) => part[n] ?? [])))
  }
  const rule = widths.map((width)       => [span(page.symbols.rule.repeat(width), 'faint')])
  return [...lines(columns.map(({ title }) => title)), line(rule), ...rows.flatMap(lines)]
}

/** Takes from the widest column until all fit; undefined when they can't. */
function shrink(natural                   , width        )                       {
  if (natural.reduce((sum, one) => sum + Math.min(one, least), 0) > width) return undefined
  const widths = [...natural]
  for (let over = widths.reduce((sum, one) => sum + one, 0) - width; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths))
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

function record(columns                   , row                 , number        , page      )         {
  const values = columns.flatMap(({ title }, i) => {
    const name = [...cut(title, Math.floor(page.width / 2), page.symbols.more), span(': ')]
    return hang(name, wrap(row[i] ?? [], page.width - lineWidth(name)))
  })
  return [[span(page.words.rowNumber({ number }), 'faint')], ...values]
}
