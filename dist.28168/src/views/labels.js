import { span,                      } from './style.js'
import { cut } from './text.js'
import { widthOf } from './width.js'

                        
                                               
                    
                       
 

/**
 * Puts each label behind its mark where the row is free up to there, else into the first row below that has room at the
 * mark's column. A label that would reach over the edge is moved to the left.
 */
export function labelRows(cells                 , labels                  , more        )         {
  const { length: width } = cells
  const rows        = [new Row(cells)]
  for (const { x, text } of labels) {
    const label = cut([span(text)], width, more)
    const size = widthOf(textOf(label))
    const [first] = rows
    if (first?.isFree(x + 1, size + 2)) {
      first.write(x + 1, [span(' '), ...label])
      continue
    }
    const at = Math.min(x, width - size)
    let row = rows.slice(1).find((one) => one.isFree(at - 1, size + 2))
    if (!row) rows.push((row = new Row(Array.from({ length: width }, () => span(' ')))))
    row.write(at, label)
  }
  return rows.map((row) => row.line)
}

const textOf = (line      ) => line.map(({ text }) => text).join('')

/** A row of columns of which some are taken by text. */
class Row {
           #cells        
           #free           

  constructor(cells                 ) {
    this.#cells = [...cells]
    this.#free = cells.map(({ text, styles }) => text === ' ' || styles?.[0] === 'faint')
  }

  isFree(from        , size        )          {
    if (from + size > this.#cells.length + 1) return false
    return this.#free.slice(Math.max(0, from), from + size).every(Boolean)
  }

  write(at        , label      ) {
    let x = at
    for (const part of x + widthOf(textOf(label)) < this.#cells.length ? [...label, span(' ')] : label) {
      const size = widthOf(part.text)
      this.#cells.splice(x, size, part, ...Array.from({ length: size - 1 }, () => span('')))
      this.#free.fill(false, x, x + size)
      x += size
    }
  }

  get line()       {
    return this.#cells.filter(({ text }) => text)
  }
}
