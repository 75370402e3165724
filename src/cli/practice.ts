import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { judge, judgeAtEachSave, practiceOf, putAside, writeStarter } from '../frontends/practice.ts'
import { hint, showTask } from '../frontends/task.ts'
import { shown } from '../host/paths.ts'
import { Progress } from '../host/progress.ts'
import { findLesson } from '../library/find.ts'
import { Problem } from '../words/problem.ts'
import { wishesOf, type Context, type SharedOptions } from './context.ts'

interface PracticeOptions extends SharedOptions {
  readonly dir?: string
  readonly watch?: boolean
  readonly reset?: boolean
  readonly hint?: boolean
  readonly solution?: boolean
  readonly edit?: boolean
}

/** `fstudy practice <name>` */
export async function practice(context: Context, name: string, options: PracticeOptions): Promise<number> {
  const { host, words, look } = context
  const wishes = wishesOf(context, options)
  const found = findLesson(name, host.env, host.cwd)
  const exercise = practiceOf(found, options.dir ?? 'practice', host, words.starterComment)
  if (options.hint) return hint(exercise, host, look)
  if (options.solution) return solution(context, found.name, found.id, exercise.solution)
  if (options.reset) {
    const kept = await putAside(exercise)
    if (kept) host.error.write(`${words.practiceKept({ file: shown(kept, host.cwd) })}\n`)
  }
  const written = await writeStarter(exercise)
  if (written) {
    await showTask(exercise, host, look)
    host.output.write(`\n${words.practiceWritten({ file: shown(exercise.file, host.cwd) })}\n`)
  }
  if (options.edit) await edit(exercise.file, context)
  if (options.watch) return judgeAtEachSave(exercise, host, look, wishes)
  if (written && !options.edit) return 0
  const code = await judge(exercise, host, look, wishes)
  host.output.write(`\n${code === 0 ? words.practiceSolved : words.practiceHints({ lesson: name })}\n`)
  return code
}

/** The answer, after a try or when asked twice. */
function solution({ host, words }: Context, lesson: string, id: string, text: string): number {
  const progress = new Progress(host.env)
  if (progress.of(lesson).tried) {
    host.output.write(text)
    return 0
  }
  progress.note({ lesson, tried: true })
  host.error.write(`${words.solutionFirst({ lesson: id })}\n`)
  return 2
}

/** Opens the file in the user's editor and waits until that ends. */
async function edit(file: string, { host }: Context): Promise<void> {
  const editor = host.env.VISUAL || host.env.EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi')
  const [command = editor, ...args] = editor.split(' ')
  const running = spawn(command, [...args, file], { stdio: 'inherit', shell: process.platform === 'win32' })
  try {
    await once(running, 'close')
  } catch (error) {
    throw new Problem('environment', (w) => w.editorMissing({ editor }), { cause: error })
  }
}
