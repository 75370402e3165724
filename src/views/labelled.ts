import { narrower, type Page } from './page.ts'
import { span, type Line } from './style.ts'
import { hang, indent, padText } from './text.ts'
import { widthOf } from './width.ts'

export interface Fact {
  readonly label: string
  /** Laid out on what the label leaves of the page. */
  readonly lines: (page: Page) => readonly Line[]
}

/** Columns from which on there is room for labels beside what they label. */
const beside = 60

/** Facts under one another, the labels in a column of their own or, where it is narrow, each above. Empty ones are left out. */
export function labelled(facts: readonly Fact[], page: Page): Line[] {
  const present = facts.filter(({ lines }) => lines(page).length > 0)
  const columns = page.width < beside ? 0 : Math.max(0, ...present.map(({ label }) => widthOf(label))) + 2
  return present.flatMap(({ label, lines }) =>
    columns
      ? hang([span(padText(label, columns), 'faint')], lines(narrower(page, columns)))
      : [[span(label, 'faint')], ...indent(lines(narrower(page, 2)), 2)],
  )
}
