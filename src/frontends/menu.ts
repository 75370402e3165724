import type { Host } from '../host/host.ts'
import { Progress } from '../host/progress.ts'
import { allLessons, entriesOf } from '../library/catalog.ts'
import { wordsIn, type Language } from '../words/words.ts'

/** Lets a person pick a lesson; undefined when they leave. */
export async function pickLesson(host: Host, language: Language): Promise<string | undefined> {
  const { select, Separator } = await import('@inquirer/prompts')
  const words = wordsIn(language)
  const progress = new Progress(host.env)
  const entries = entriesOf(allLessons(host.env, host.cwd), language)
  const firstOpen = entries.find(({ name, steps }) => progress.of(name).passed.size < steps)
  const choices = entries.flatMap((entry, index) => {
    const { passed } = progress.of(entry.name)
    const mark = passed.size >= entry.steps ? '✓' : passed.size > 0 ? `${passed.size}/${entry.steps}` : ' '
    const choice = { name: `${mark} ${entry.title}  (${entry.id})`, value: entry.name, short: entry.id }
    return entry.topic === entries[index - 1]?.topic ? [choice] : [new Separator(entry.topic), choice]
  })
  try {
    return await select(
      {
        message: words.menuTitle,
        choices,
        pageSize: 16,
        loop: false,
        theme: { style: { keysHelpTip: () => undefined } },
        ...(firstOpen && { default: firstOpen.name }),
      },
      { input: host.input, output: host.output, signal: host.stop },
    )
  } catch (error) {
    if (error instanceof Error && /^(ExitPrompt|AbortPrompt|CancelPrompt)Error$/.test(error.name)) return undefined
    throw error
  }
}
