import { isInteractive } from '../frontends/write.ts'
import type { Context } from './context.ts'

/** `fstudy` alone: a menu in a terminal, else the help. */
export async function menu(context: Context, help: () => string): Promise<number> {
  if (!isInteractive(context.host)) {
    context.host.output.write(help())
    return 0
  }
  const { pickLesson } = await import('../frontends/menu.ts')
  const name = await pickLesson(context.host, context.language)
  if (name === undefined) return 0
  const { lesson } = await import('./lesson.ts')
  return lesson(context, name, {})
}
