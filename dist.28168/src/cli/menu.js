import { isInteractive } from '../frontends/write.js'
                                           
import { commandLine } from './commands.js'

/** `fstudy` alone: a menu in a terminal, else the help. */
export async function menu(context         )                  {
  if (!isInteractive(context.host)) {
    context.host.output.write(commandLine(context, '', () => {}).helpInformation())
    return 0
  }
  const { pickLesson } = await import('../frontends/menu.js')
  const name = await pickLesson(context.host, context.language)
  if (name === undefined) return 0
  const { lesson } = await import('./lesson.js')
  return lesson(context, name, {})
}
