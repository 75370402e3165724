                                                  
import { wordsIn,            } from '../words/words.js'
import { caseName, caseTracker,                 } from './cases.js'
import { reasonOf } from './reason.js'
import { clean } from './text.js'
                                      

/** TAP 14: a test point a case, flat, as every consumer reads it; a broken lesson is a point that is not ok. */
export const tap       = async function* (events, { language }) {
  const words = wordsIn(language)
  const tracker = caseTracker()
  let count = 0
  const point = (ok         , name        ) => `${ok ? 'ok' : 'not ok'} ${++count} - ${escaped(name)}\n`
  yield 'TAP version 14\n'
  for await (const event of events) {
    const found = tracker.take(event)
    if (event.type === 'lesson') yield `# ${oneLine(`${event.name}: ${event.title}`)}\n`
    if (event.type === 'broken') yield point(false, event.name) + yaml(brokenFacts(event, words))
    if (found)
      yield point(found.verdict.type === 'pass', `${found.lesson} > ${caseName(found)}`) + yaml(factsOf(found, words))
  }
  yield `1..${count}\n`
}

const oneLine = (text        ) =>
  clean(text)
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()
const escaped = (text        ) => oneLine(text).replaceAll(/[\\#]/g, '\\$&')

                                              

function factsOf({ file, line, verdict }            , words       )        {
  if (verdict.type === 'pass') return { duration_ms: verdict.ms, ...(verdict.output && { output: verdict.output }) }
  const { differences, at, source, thrownAt, sent, came, serverError, output } = verdict
  const side = (pick                       ) =>
    differences?.map((one) => `${one.path && `${one.path}: `}${one[pick] ?? words.labelNothing}`).join('\n')
  return {
    duration_ms: verdict.ms,
    message: [reasonOf(verdict, words), verdict.message].filter(Boolean).join('\n'),
    severity: 'fail',
    reason: verdict.reason,
    at: at ?? (file && line ? { file, line } : undefined),
    source,
    expected: side('expected'),
    actual: side('actual'),
    differences,
    thrownAt,
    sent,
    came,
    serverError,
    output,
  }
}

const brokenFacts = ({ name, mistakes }                   , words       )        => ({
  message: words.brokenLesson({ name }),
  severity: 'error',
  reason: 'broken',
  at: mistakes.filter(({ file }) => file !== undefined).map(({ file, line }) => ({ file, line }))[0],
  mistakes: mistakes.map(({ text, file, line }) => ({ text, file, line })),
})

const yaml = (facts       ) => `  ---\n${[...yamlLines(facts, '  ')].join('')}  ...\n`

/** Block style, with texts in JSON's quotes, which are YAML's too. */
function* yamlLines(facts       , indent        )                    {
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined) continue
    if (Array.isArray(value)) {
      yield `${indent}${name}:\n`
      for (const item of value) yield `${indent}  -\n${[...yamlLines(item, `${indent}    `)].join('')}`
    } else if (typeof value === 'object' && value !== null)
      yield `${indent}${name}:\n${[...yamlLines({ ...value }, `${indent}  `)].join('')}`
    else yield `${indent}${name}: ${scalar(value)}\n`
  }
}

const scalar = (value         ) =>
  typeof value === 'string'
    ? JSON.stringify(value).replaceAll(
        /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
        (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
    : `${value}`
