import { highlight } from './highlight.ts'
import type { Page } from './page.ts'
import { span, type Line } from './style.ts'
import { clean, hang } from './text.ts'
import { wrap } from './wrap.ts'

/** Source code with its line numbers; a line that is too long goes on below, beside a mark. */
export function numberedCode(source: string, firstLine: number, language: string, page: Page): Line[] {
  const lines = highlight(clean(source), language)
  const digits = `${firstLine + lines.length - 1}`.length
  const { gutter, continued } = page.symbols
  return lines.flatMap((line, i) =>
    wrapCode(line, page.width - digits - 3).map((part, n): Line => {
      const number = n === 0 ? `${firstLine + i}` : continued
      return [span(`${number.padStart(digits)} ${gutter} `, 'faint'), ...part]
    }),
  )
}

/** Source code without numbers, as in prose. */
export function codeBlock(source: string, language: string, page: Page): Line[] {
  const bar = span(`${page.symbols.gutter} `, 'faint')
  return highlight(clean(source), language).flatMap((line) =>
    wrapCode(line, page.width - 2).map((part): Line => [bar, ...part]),
  )
}

/** Wraps a line of code; what goes on below has its indent. */
export function wrapCode(line: Line, width: number): Line[] {
  const [first, ...rest] = line
  if (!first) return [[]]
  const indent = Math.min(/^ */.exec(first.text)?.[0].length ?? 0, Math.floor(width / 2))
  return hang([span(' '.repeat(indent))], wrap([{ ...first, text: first.text.slice(indent) }, ...rest], width - indent))
}
