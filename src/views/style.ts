import { inspect } from 'node:util'

/** What a piece of text is, and the colour or weight that it is shown with. */
const theme = {
  strong: 'bold',
  emphasis: 'italic',
  link: 'underline',
  faint: 'dim',
  good: 'green',
  bad: 'red',
  warning: 'yellow',
  accent: 'cyan',
  keyword: 'magenta',
  string: 'green',
  number: 'yellow',
  name: 'blue',
} as const

export type Style = keyof typeof theme

export interface Span {
  readonly text: string
  readonly styles?: readonly Style[]
  /** What a person would have typed. */
  readonly typed?: boolean
}

/** A line of text, without its line break. */
export type Line = readonly Span[]

export const span = (text: string, ...styles: Style[]): Span => ({ text, styles })

/** The escape codes before and behind a span. */
export function codesOf({ styles = [] }: Span): { open: string; close: string } {
  const codes = styles.map((style) => inspect.colors[theme[style]] ?? [0, 0])
  return {
    open: codes.map(([on]) => `\u001b[${on}m`).join(''),
    close: codes
      .map(([, off]) => `\u001b[${off}m`)
      .toReversed()
      .join(''),
  }
}

/** The line as it is written, without blanks at its end. */
export function paint(line: Line, colour: boolean): string {
  const spans = withoutEnd(line)
  if (!colour) return spans.map(({ text }) => text).join('')
  return spans
    .map((part) => {
      const { open, close } = codesOf(part)
      return `${open}${part.text}${close}`
    })
    .join('')
}

/** The line without the blanks at its end. */
export function withoutEnd(line: Line): Line {
  const last = line.at(-1)
  if (!last) return line
  const text = last.text.trimEnd()
  return text ? [...line.slice(0, -1), { ...last, text }] : withoutEnd(line.slice(0, -1))
}

export const paintAll = (lines: readonly Line[], colour: boolean) =>
  lines.map((line) => `${paint(line, colour)}\n`).join('')
