import type { Look } from '../host/host.ts'
import type { EventOf, PlayEvent } from '../lesson/events.ts'
import { numberedCode } from './code.ts'
import { chunksOf, type Chunk } from './chunks.ts'
import { requestLines, responseLines, shortened } from './exchange.ts'
import { failureLines } from './failure.ts'
import { frameLines } from './frame.ts'
import { markdown } from './markdown.ts'
import { narrower, pageOf, type Page } from './page.ts'
import { rowsLines, sqlLines } from './statement.ts'
import { span, type Line } from './style.ts'
import { clean, hang, indent } from './text.ts'
import { timelineLines } from './timeline.ts'
import { brokenLines, endLines, passLines } from './verdict.ts'
import type { View } from './views.ts'
import { wrap } from './wrap.ts'

export type { Chunk }

/**
 * A play as a person follows it, in pieces: `typed` is what a person would type, as the request line with its JSON body,
 * and holds no escape codes, so that it can be shown a character after the other. Without times: the same events give
 * the same text.
 */
export async function* terminalChunks(events: AsyncIterable<PlayEvent>, look: Look): AsyncGenerator<Chunk> {
  let before: PlayEvent['type'] | undefined
  for await (const event of events) {
    const lines = await linesOf(event, pageOf(look))
    if (lines.length === 0) continue
    const apart = before !== undefined && !together.has(`${before} ${event.type}`)
    yield* chunksOf(apart ? [[], ...lines] : lines, look.colour)
    before = event.type
  }
}

/** The learner's view. */
export const terminal: View = async function* (events, look) {
  for await (const { text } of terminalChunks(events, look)) yield text
}

/** What belongs so closely together that no empty line stands between. */
const together = new Set(['request response', 'sql rows', 'frame frame', 'log log', 'say say'])

/** Columns left of what happens in a step. */
const margin = 2

async function linesOf(event: PlayEvent, page: Page): Promise<Line[]> {
  const inner = narrower(page, margin)
  const inside = (lines: readonly Line[]) => indent(lines, margin)
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
    case 'exercise':
      return exerciseLines(event, page)
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

async function lessonLines({ title, name, intro, steps, exercise }: EventOf<'lesson'>, page: Page): Promise<Line[]> {
  const facts = `${clean(name)} ${page.symbols.between} ${page.words.lessonSteps({ steps: steps.length, exercise: exercise !== null })}`
  const text = await markdown(intro, page)
  return [
    ...wrap([span(clean(title), 'strong', 'accent')], page.width),
    ...wrap([span(facts, 'faint')], page.width),
    ...(text.length ? [[], ...text] : []),
  ]
}

const stepLines = (step: EventOf<'step'>, page: Page) =>
  sectionLines(
    [span(`${numberOf(step, page)}  `, 'faint'), span(clean(step.title), 'strong', 'accent')],
    step.prose,
    page,
  )

/** The task, and how to begin with it. */
async function exerciseLines({ called, title, prose, hints }: EventOf<'exercise'>, page: Page): Promise<Line[]> {
  const begin = page.words.exerciseBegin({ lesson: quoted(clean(called)), hints })
  return [
    ...(await sectionLines([span(clean(title), 'strong', 'accent')], prose, page)),
    [],
    ...begin.split('\n').flatMap((line) => wrap([span(line)], page.width)),
  ]
}

/** As a shell takes it for one word. */
const quoted = (name: string) => (/[\s'"]/.test(name) ? JSON.stringify(name) : name)

async function sectionLines(head: Line, prose: string, page: Page): Promise<Line[]> {
  const rule: Line = [span(page.symbols.rule.repeat(page.width), 'faint')]
  const text = await markdown(prose, page)
  return [rule, ...wrap(head, page.width), ...(text.length ? [[], ...text] : [])]
}

function numberOf({ part, number, of }: EventOf<'step'>, { words }: Page): string {
  const told = {
    lesson: words.stepNumber,
    exercise: words.exerciseNumber,
    starter: words.starterNumber,
    wrong: words.wrongNumber,
    script: words.scriptNumber,
  }
  return told[part]({ number, of })
}

function codeLines({ file, region, line, text }: EventOf<'code'>, page: Page): Line[] {
  const last = line + text.split('\n').length - 1
  const place = [region, page.words.codeLines({ first: line, last })].filter(Boolean).join(` ${page.symbols.between} `)
  const head = wrap(
    [span(clean(file), 'accent'), span(` ${page.symbols.between} ${clean(place)}`, 'faint')],
    page.width,
  )
  return [...head, ...numberedCode(text, line, /\.(\w+)$/.exec(file)?.[1] ?? '', page)]
}

/** What the code printed, and what it left open. */
function printedLines({ output, left }: EventOf<'pass'>, page: Page): Line[] {
  const labelled = (label: string, text: string | undefined): Line[] =>
    text ? [[span(label, 'faint')], ...indent(shortened(wrap([span(clean(text))], page.width - 2), page), 2)] : []
  return [...labelled(page.words.labelOutput, output?.trimEnd()), ...labelled(page.words.labelLeft, left?.join(', '))]
}
