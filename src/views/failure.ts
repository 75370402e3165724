import type { Difference, EventOf, Place } from '../lesson/events.ts'
import type { Language } from '../words/words.ts'
import { highlight } from './highlight.ts'
import { labelled, type Fact } from './labelled.ts'
import { markdownOn } from './markdown.ts'
import { narrower, pageOf, type Page } from './page.ts'
import { reasonOf, tryOf } from './reason.ts'
import { paintAll, span, type Line } from './style.ts'
import { clean, hang, indent, padText } from './text.ts'
import { bad } from './verdict.ts'
import { widthOf } from './width.ts'
import { wrap } from './wrap.ts'

type Failure = EventOf<'fail'>

/** A failure as a person reads it: the reason, then what was sent, what came, where they differ, where, and what to try. */
export async function failureLines(failure: Failure, page: Page): Promise<Line[]> {
  const reason = bad(page.words.failed({ reason: reasonOf(failure, page.words) }), page)
  return [...reason, [], ...indent(labelled(await factsOf(failure, page), narrower(page, 2)), 2)]
}

/** The same as plain text, for a report. */
export async function failureText(failure: Failure, language: Language): Promise<string> {
  const lines = await failureLines(failure, pageOf({ language, width: 100, colour: false, unicode: true }))
  return paintAll(lines, false).trimEnd()
}

async function factsOf(failure: Failure, { words }: Page): Promise<Fact[]> {
  const plain = (label: string, text: string | undefined): Fact => ({
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
    { label: words.labelCalled, lines: (page) => placeLines(failure.calledAt, failure.calledSource, page) },
    { label: words.labelThrown, lines: (page) => placeLines(failure.thrownAt, undefined, page) },
    plain(words.labelOutput, failure.output?.trimEnd()),
    plain(words.labelLeft, failure.left?.join(', ')),
    advice ? { label: words.labelTry, lines: advice } : plain(words.labelTry, tryOf(failure, words)),
  ]
}

function placeLines(place: Place | undefined, source: string | undefined, page: Page): Line[] {
  if (!place) return []
  const code = source === undefined ? [] : wrap(highlight(clean(source), 'ts')[0] ?? [], page.width - 2)
  return [...wrap([span(clean(`${place.file}:${place.line}`), 'accent')], page.width), ...indent(code, 2)]
}

/** The path, then what was expected there and what came. */
function differenceLines({ path, expected, actual }: Difference, page: Page): Line[] {
  const { words } = page
  const columns = Math.max(widthOf(words.labelExpected), widthOf(words.labelActual)) + 2
  const side = (label: string, value: string | undefined, style: 'good' | 'bad') =>
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
