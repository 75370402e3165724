                                           
                                                             
import { numberedCode } from './code.js'
import { chunksOf,            } from './chunks.js'
import { requestLines, responseLines, shortened } from './exchange.js'
import { failureLines } from './failure.js'
import { frameLines } from './frame.js'
import { markdown } from './markdown.js'
import { narrower, pageOf,           } from './page.js'
import { rowsLines, sqlLines } from './statement.js'
import { span,           } from './style.js'
import { clean, hang, indent } from './text.js'
import { timelineLines } from './timeline.js'
import { brokenLines, endLines, passLines } from './verdict.js'
                                      
import { wrap } from './wrap.js'

                     

/**
 * A play as a person follows it, in pieces: `typed` is what a person would type, as the request line with its JSON body,
 * and holds no escape codes, so that it can be shown a character after the other. Without times: the same events give
 * the same text.
 */
export async function* terminalChunks(events                          , look      )                        {
  const page = pageOf(look)
  let before                               
  for await (const event of events) {
    const lines = await linesOf(event, page)
    if (lines.length === 0) continue
    const apart = before !== undefined && !together.has(`${before} ${event.type}`)
    yield* chunksOf(apart ? [[], ...lines] : lines, look.colour)
    before = event.type
  }
}

/** The learner's view. */
export const terminal       = async function* (events, look) {
  for await (const { text } of terminalChunks(events, look)) yield text
}

/** What belongs so closely together that no empty line stands between. */
const together = new Set(['request response', 'sql rows', 'frame frame', 'log log', 'say say'])

/** Columns left of what happens in a step. */
const margin = 2

async function linesOf(event           , page      )                  {
  const inner = narrower(page, margin)
  const inside = (lines                 ) => indent(lines, margin)
  switch (event.type) {
    case 'lesson':
      return lessonLines(event, page)
    case 'step':
      return stepLines(event, page)
    case 'code':
      return inside(codeLines(event, inner))
    case 'request':
      return inside(requestLines(event, inner))
    case 'response':
      return inside(responseLines(event, inner))
    case 'sql':
      return inside(sqlLines(event, inner))
    case 'rows':
      return inside(rowsLines(event, inner))
    case 'frame':
      return inside(frameLines(event, inner))
    case 'timeline':
      return inside(timelineLines(event, inner))
    case 'log':
      return inside(
        hang(
          [span(`${page.symbols.log} `, 'faint')],
          shortened(wrap([span(clean(event.text))], inner.width - 2), inner),
        ),
      )
    case 'say':
      return hang([span(`${page.symbols.say} `, 'accent')], wrap([span(clean(event.text), 'strong')], page.width - 2))
    case 'hint':
      return inside([[span(page.words.hintLevel(event), 'strong', 'warning')], ...(await markdown(event.text, inner))])
    case 'pass':
      return inside([...passLines(event, inner), ...printedLines(event, inner)])
    case 'fail':
      return inside(await failureLines(event, inner))
    case 'broken':
      return brokenLines(event, page)
    case 'end':
      return endLines(event, page)
    case 'pause':
      return []
  }
}

async function lessonLines({ title, name, intro, steps, exercise }                   , page      )                  {
  const facts = `${clean(name)} ${page.symbols.between} ${page.words.lessonSteps({ steps: steps.length, exercise: exercise !== null })}`
  const text = await markdown(intro, page)
  return [
    ...wrap([span(clean(title), 'strong', 'accent')], page.width),
    ...wrap([span(facts, 'faint')], page.width),
    ...(text.length ? [[], ...text] : []),
  ]
}

async function stepLines(step                 , page      )                  {
  const rule       = [span(page.symbols.rule.repeat(page.width), 'faint')]
  const text = await markdown(step.prose, page)
  const head = wrap(
    [span(`${numberOf(step, page)}  `, 'faint'), span(clean(step.title), 'strong', 'accent')],
    page.width,
  )
  return [rule, ...head, ...(text.length ? [[], ...text] : [])]
}

function numberOf({ part, number, of }                 , { words }      )         {
  const told = {
    lesson: words.stepNumber,
    exercise: words.exerciseNumber,
    starter: words.starterNumber,
    wrong: words.wrongNumber,
    script: words.scriptNumber,
  }
  return told[part]({ number, of })
}

function codeLines({ file, region, line, text }                 , page      )         {
  const last = line + text.split('\n').length - 1
  const place = [region, page.words.codeLines({ first: line, last })].filter(Boolean).join(` ${page.symbols.between} `)
  const head = wrap(
    [span(clean(file), 'accent'), span(` ${page.symbols.between} ${clean(place)}`, 'faint')],
    page.width,
  )
  return [...head, ...numberedCode(text, line, /\.(\w+)$/.exec(file)?.[1] ?? '', page)]
}

/** What the code printed, and what it left open. */
function printedLines({ output, left }                 , page      )         {
  const labelled = (label        , text                    )         =>
    text ? [[span(label, 'faint')], ...indent(shortened(wrap([span(clean(text))], page.width - 2), page), 2)] : []
  return [...labelled(page.words.labelOutput, output?.trimEnd()), ...labelled(page.words.labelLeft, left?.join(', '))]
}
