                                                  
import { caseTracker,                              } from './cases.js'
import { failureLines } from './failure.js'
import { labelled,           } from './labelled.js'
import { narrower, pageOf,           } from './page.js'
import { paintAll, span,                      } from './style.js'
import { clean, hang, indent } from './text.js'
import { bad, brokenLines, good } from './verdict.js'
                                      
import { wrap } from './wrap.js'

/** For a person at a terminal: a line a case under its lesson, the failures again in full, then the counts. */
export const spec       = async function* (events, look) {
  const page = pageOf(look)
  const tracker = caseTracker()
  const failures               = []
  const broken                      = []
  for await (const event of events) {
    const found = tracker.take(event)
    if (event.type === 'lesson') yield paintAll([[], ...lessonHead(event, page)], look.colour)
    if (event.type === 'broken') {
      broken.push(event)
      yield paintAll([[], ...brokenLines(event, page)], look.colour)
    }
    if (!found) continue
    if (found.verdict.type === 'fail') failures.push(found)
    yield paintAll(indent(caseLine(found, narrower(page, 2)), 2), look.colour)
  }
  if (failures.length > 0) yield paintAll([[], [span(page.words.summaryFailures, 'strong', 'bad')]], look.colour)
  for (const [i, found] of failures.entries())
    yield paintAll([[], ...(await failureBlock(found, i + 1, page))], look.colour)
  yield paintAll([[], ...summary(tracker.totals, page)], look.colour)
}

function lessonHead({ name, title }                   , page      )         {
  return wrap([span(clean(title), 'strong'), span(`  ${clean(name)}`, 'faint')], page.width)
}

/** What is said of the case beside its title. */
function notesOf({ verdict, title }            , page      )         {
  const { words } = page
  const parts = {
    lesson: '',
    exercise: words.partExercise,
    starter: words.partMustFail,
    wrong: words.partMustFail,
    script: words.partScript,
  }
  const id = title === verdict.id ? '' : verdict.id
  return [parts[verdict.part], clean(id)].filter(Boolean).join(` ${page.symbols.between} `)
}

function caseLine(found            , page      )         {
  const { verdict, title } = found
  const [symbol, style] =
    verdict.type === 'pass' ? ([page.symbols.good, 'good']         ) : ([page.symbols.bad, 'bad']         )
  const notes = notesOf(found, page)
  const text         = [
    verdict.type === 'pass' ? span(clean(title)) : span(clean(title), 'bad'),
    span(notes && `  ${notes}`, 'faint'),
    span(`  ${milliseconds(verdict.ms)}`, 'faint'),
  ]
  return hang([span(`${symbol} `, style)], wrap(text, page.width - 2))
}

const milliseconds = (ms        ) => `${Math.round(ms)} ms`

async function failureBlock(found            , number        , page      )                  {
  const mark = `${number}. `
  const inner = narrower(page, mark.length)
  const head = [
    span(clean(found.lesson), 'faint'),
    span(` ${page.symbols.log} `, 'faint'),
    span(clean(found.title), 'strong'),
  ]
  const failed = found.verdict.type === 'fail' ? await failureLines(found.verdict, inner) : []
  return hang([span(mark, 'strong')], [...wrap(head, inner.width), ...failed])
}

function summary({ lessons, brokenLessons, passed, failed, ms }        , page      )         {
  const { words } = page
  if (passed + failed + brokenLessons === 0) return bad(words.summaryNothing, page)
  const counts = (label        , total        , ...parts                  )       => {
    const all = [...parts.filter((part) => part !== false), span(words.summaryTotal({ count: total }), 'faint')]
    const spans = all.flatMap((part, i) => (i > 0 ? [span(` ${page.symbols.between} `, 'faint'), part] : [part]))
    return { label, lines: ({ width }) => wrap(spans, width) }
  }
  const facts = [
    counts(
      words.summaryLessons,
      lessons,
      brokenLessons > 0 && span(words.summaryBroken({ count: brokenLessons }), 'bad'),
    ),
    counts(
      words.summaryCases,
      passed + failed,
      failed > 0 && span(words.summaryFailed({ count: failed }), 'bad'),
      passed > 0 && span(words.summaryPassed({ count: passed }), 'good'),
    ),
    { label: words.summaryTime, lines: ()         => [[span(`${(ms / 1000).toFixed(1)} s`)]] },
  ]
  return [...labelled(facts, page), ...(failed + brokenLessons === 0 ? [[], ...good(words.summaryAllGood, page)] : [])]
}
