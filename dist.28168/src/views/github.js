import { wordsIn } from '../words/words.js'
import { caseName, caseTracker } from './cases.js'
import { failureText } from './failure.js'
import { clean } from './text.js'
                                      

/** Annotations for GitHub's workflow log: an error a failure, at the line of the lesson, then the counts. */
export const github       = async function* (events, { language }) {
  const words = wordsIn(language)
  const tracker = caseTracker()
  for await (const event of events) {
    const found = tracker.take(event)
    if (found?.verdict.type === 'fail') {
      const place = found.verdict.at ?? found
      yield error(
        `${found.lesson} > ${caseName(found)}`,
        place.file,
        place.line,
        await failureText(found.verdict, language),
      )
    }
    if (event.type !== 'broken') continue
    const title = words.brokenLesson({ name: event.name })
    for (const { text, file, line } of event.mistakes) yield error(title, file, line, text)
  }
  const { lessons, brokenLessons, passed, failed } = tracker.totals
  const counts = [
    words.summaryPassed({ count: passed }),
    words.summaryFailed({ count: failed }),
    words.summaryBroken({ count: brokenLessons }),
  ]
  yield `${words.summaryCases}: ${counts.join(', ')} (${words.summaryLessons}: ${lessons})\n`
}

function error(title        , file                    , line                    , message        )         {
  const properties = Object.entries({ file, line, title }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${property(`${value}`)}`],
  )
  return `::error ${properties.join(',')}::${data(message)}\n`
}

/** As GitHub's own toolkit escapes what stands behind `::`, and what stands in a property. */
const data = (text        ) => clean(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text        ) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
