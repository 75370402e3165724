import type { EventOf } from '../lesson/events.ts'
import { narrower, type Page } from './page.ts'
import { span, type Line } from './style.ts'
import { clean, hang, indent } from './text.ts'
import { wrap } from './wrap.ts'

/** A line that begins with a mark; what is said does not hang on its colour. */
export const good = (text: string, page: Page): Line[] =>
  hang([span(`${page.symbols.good} `, 'good')], wrap([span(text, 'good')], page.width - 2))
export const bad = (text: string, page: Page): Line[] =>
  hang([span(`${page.symbols.bad} `, 'bad', 'strong')], wrap([span(text, 'bad', 'strong')], page.width - 2))

export const passLines = ({ assertions, part }: EventOf<'pass'>, page: Page): Line[] =>
  good(
    part === 'starter' || part === 'wrong' ? page.words.verdictFailsAsItShould : page.words.verdictPass({ assertions }),
    page,
  )

export function endLines({ passed, failed, total }: EventOf<'end'>, page: Page): Line[] {
  const text = page.words.verdictEnd({ passed, total })
  return failed > 0
    ? bad(`${text} ${page.symbols.between} ${page.words.verdictEndFailed({ failed })}`, page)
    : good(text, page)
}

/** A lesson that can't be played, and what its author has to mend. */
export function brokenLines({ name, mistakes }: EventOf<'broken'>, page: Page): Line[] {
  const inner = narrower(page, 2)
  const items = mistakes.flatMap(({ text, file, line, column }) => {
    const place =
      file === undefined
        ? []
        : wrap(
            [span(clean([file, line, column].filter((part) => part !== undefined).join(':')), 'accent')],
            inner.width,
          )
    return [...place, ...indent(wrap([span(clean(text))], inner.width - 2), place.length ? 2 : 0)]
  })
  return [
    ...bad(page.words.brokenLesson({ name: clean(name) }), page),
    ...indent([...wrap([span(page.words.brokenMend)], inner.width), ...items], 2),
  ]
}
