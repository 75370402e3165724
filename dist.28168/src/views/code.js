import { highlight } from './highlight.js'
                                     
import { span,           } from './style.js'
import { clean, hang } from './text.js'
import { wrap } from './wrap.js'

/** Source code with its line numbers; a line that is too long goes on below, beside a mark. */
export function numberedCode(source        , firstLine        , language        , page      )         {
  const lines = highlight(clean(source), language)
  const digits = `${firstLine + lines.length - 1}`.length
  const { gutter, continued } = page.symbols
  return lines.flatMap((line, i) =>
    wrapCode(line, page.width - digits - 3).map((part, n)       => {
      const number = n === 0 ? `${firstLine + i}` : continued
      return [span(`${number.padStart(digits)} ${gutter} `, 'faint'), ...part]
    }),
  )
}

/** Source code without numbers, as in prose. */
export function codeBlock(source        , language        , page      )         {
  const bar = span(`${page.symbols.gutter} `, 'faint')
  return highlight(clean(source), language).flatMap((line) =>
    wrapCode(line, page.width - 2).map((part)       => [bar, ...part]),
  )
}

/** Wraps a line of code; what goes on below has its indent. */
export function wrapCode(line      , width        )         {
  const [first, ...rest] = line
  if (!first) return [[]]
  const indent = Math.min(/^ */.exec(first.text)?.[0].length ?? 0, Math.floor(width / 2))
  return hang([span(' '.repeat(indent))], wrap([{ ...first, text: first.text.slice(indent) }, ...rest], width - indent))
}
