import { findLesson } from '../library/find.js'
import { isInteractive } from '../frontends/write.js'
import { wishesOf,                                  } from './context.js'

/** `fstudy lesson <name>` */
export async function lesson(context         , name        , options                                   )                  {
  const { host, look } = context
  const found = findLesson(name, host.env, host.cwd)
  const wishes = wishesOf(context, options)
  if (isInteractive(host)) {
    const { learn } = await import('../frontends/learn.js')
    return learn(found, host, look, wishes, options.step)
  }
  const { lessonAsText } = await import('../frontends/text.js')
  return lessonAsText(found, host, look, wishes, options.step)
}
