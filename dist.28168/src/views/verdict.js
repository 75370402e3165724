                                                  
import { narrower,           } from './page.js'
import { span,           } from './style.js'
import { clean, hang, indent } from './text.js'
import { wrap } from './wrap.js'

/** A line that begins with a mark; what is said does not hang on its colour. */
export const good = (text        , page      )         =>
  hang([span(`${page.symbols.good} `, 'good')], wrap([span(text, 'good')], page.width - 2))
export const bad = (text        , page      )         =>
  hang([span(`${page.symbols.bad} `, 'bad', 'strong')], wrap([span(text, 'bad', 'strong')], page.width - 2))

export const passLines = ({ assertions, part }                 , page      )         =>
  good(
    part === 'starter' || part === 'wrong' ? page.words.verdictFailsAsItShould : page.words.verdictPass({ assertions }),
    page,
  )

export function endLines({ passed, failed, total }                , page      )         {
  const text = page.words.verdictEnd({ passed, total })
  return failed > 0
    ? bad(`${text} ${page.symbols.between} ${page.words.verdictEndFailed({ failed })}`, page)
    : good(text, page)
}

/** A lesson that can't be played, and what its author has to mend. */
export function brokenLines({ name, mistakes }                   , page      )         {
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
