                                                                     
                                                 
import { highlight } from './highlight.js'
import { labelled,           } from './labelled.js'
import { markdownOn } from './markdown.js'
import { narrower, pageOf,           } from './page.js'
import { reasonOf, tryOf } from './reason.js'
import { paintAll, span,           } from './style.js'
import { clean, hang, indent, padText } from './text.js'
import { bad } from './verdict.js'
import { widthOf } from './width.js'
import { wrap } from './wrap.js'

                              

/** A failure as a person reads it: the reason, then what was sent, what came, where they differ, where, and what to try. */
export async function failureLines(failure         , page      )                  {
  const reason = bad(page.words.failed({ reason: reasonOf(failure, page.words) }), page)
  return [...reason, [], ...indent(labelled(await factsOf(failure, page), narrower(page, 2)), 2)]
}

/** The same as plain text, for a report. */
export async function failureText(failure         , language          )                  {
  const lines = await failureLines(failure, pageOf({ language, width: 100, colour: false, unicode: true }))
  return paintAll(lines, false).trimEnd()
}

async function factsOf(failure         , { words }      )                  {
  const plain = (label        , text                    )       => ({
    label,
    lines: ({ width }) => (text ? wrap([span(clean(text))], width) : []),
  })
  const advice = failure.hint === undefined ? undefined : await markdownOn(failure.hint)
  return [
    plain(words.labelSent, failure.sent),
    plain(words.labelCame, failure.came),
    {
      label: words.labelDiffers,
      lines: (page) => (failure.differences ?? []).flatMap((difference) => differenceLines(difference, page)),
    },
    plain(words.labelMessage, failure.message),
    plain(words.labelServer, failure.serverError),
    { label: words.labelAsserted, lines: (page) => placeLines(failure.at, failure.source, page) },
    { label: words.labelThrown, lines: (page) => placeLines(failure.thrownAt, undefined, page) },
    plain(words.labelOutput, failure.output?.trimEnd()),
    plain(words.labelLeft, failure.left?.join(', ')),
    advice ? { label: words.labelTry, lines: advice } : plain(words.labelTry, tryOf(failure, words)),
  ]
}

function placeLines(place                   , source                    , page      )         {
  if (!place) return []
  const code = source === undefined ? [] : wrap(highlight(clean(source), 'ts')[0] ?? [], page.width - 2)
  return [...wrap([span(clean(`${place.file}:${place.line}`), 'accent')], page.width), ...indent(code, 2)]
}

/** The path, then what was expected there and what came. */
function differenceLines({ path, expected, actual }            , page      )         {
  const { words } = page
  const columns = Math.max(widthOf(words.labelExpected), widthOf(words.labelActual)) + 2
  const side = (label        , value                    , style                ) =>
    hang(
      [span(`  ${padText(label, columns)}`, 'faint')],
      wrap(
        [value === undefined ? span(words.labelNothing, 'faint') : span(clean(value), style)],
        page.width - columns - 2,
      ),
    )
  return [
    ...wrap([span(path ? clean(path) : words.labelValue, 'strong')], page.width),
    ...side(words.labelExpected, expected, 'good'),
    ...side(words.labelActual, actual, 'bad'),
  ]
}
