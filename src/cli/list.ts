import { allLessons, entriesOf, type Entry } from '../library/catalog.ts'
import { Progress, type Done } from '../host/progress.ts'
import { Problem } from '../words/problem.ts'
import { padText } from '../views/text.ts'
import type { Context } from './context.ts'

type Listed = Entry & { readonly done: Done }

/** `fstudy list [topic] [--json]` */
export async function list(
  { host, language, words, look }: Context,
  topic: string | undefined,
  { json }: { json?: boolean },
): Promise<number> {
  const all = allLessons(host.env, host.cwd)
  const topics = [...new Set(all.map((lesson) => lesson.topic))]
  if (topic !== undefined && !topics.includes(topic))
    throw new Problem('usage', (w) => w.topicUnknown({ topic, topics: topics.join(', ') }))
  const progress = new Progress(host.env)
  const asked = all.filter((lesson) => topic === undefined || lesson.topic === topic)
  const entries = entriesOf(asked, language).map((entry): Listed => ({ ...entry, done: progress.of(entry.name) }))
  if (json) host.output.write(`${JSON.stringify(entries.map(asJson), null, 2)}\n`)
  else host.output.write(asText(entries, words, look.width))
  return 0
}

const isDone = ({ done, steps, exercise }: Listed) => done.passed.size >= steps && (done.exercise || !exercise)

const asJson = (entry: Listed) => ({
  topic: entry.topic,
  lesson: entry.id,
  name: entry.name,
  title: entry.title,
  aliases: entry.aliases,
  steps: entry.steps,
  passed: entry.done.passed.size,
  exercise: entry.exercise ? (entry.done.exercise ? 'done' : 'open') : null,
  done: isDone(entry),
})

function asText(entries: readonly Listed[], words: Context['words'], width: number): string {
  const names = Math.max(...entries.map(({ id }) => id.length))
  const lines = entries.flatMap((entry, index) => {
    const heading = entry.topic === entries[index - 1]?.topic ? [] : [...(index ? [''] : []), entry.topic]
    const state = isDone(entry)
      ? `✓ ${words.listDone}`
      : entry.done.passed.size
        ? words.listStarted({ done: entry.done.passed.size, of: entry.steps })
        : ''
    const right = `${words.listSteps({ count: entry.steps })}${state && `  ${state}`}`
    const title = padText(entry.title, Math.max(10, Math.min(46, width - names - 24)))
    return [...heading, `  ${entry.id.padEnd(names)}  ${title}  ${right}`.trimEnd()]
  })
  return `${[...lines, '', words.listMore].join('\n')}\n`
}
