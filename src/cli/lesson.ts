import { findLesson } from '../library/find.ts'
import { isInteractive } from '../frontends/write.ts'
import { wishesOf, type Context, type SharedOptions } from './context.ts'

/** `fstudy lesson <name>` */
export async function lesson(
  context: Context,
  name: string,
  options: SharedOptions & { step?: string },
): Promise<number> {
  const { host, look } = context
  const found = findLesson(name, host.env, host.cwd)
  const wishes = wishesOf(context, options)
  if (isInteractive(host)) {
    const { learn } = await import('../frontends/learn.ts')
    return learn(found, host, look, wishes, options.step)
  }
  const { lessonAsText } = await import('../frontends/text.ts')
  return lessonAsText(found, host, look, wishes, options.step)
}
