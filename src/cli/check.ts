import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { exitCodeOf, newOutcome } from '../frontends/actions.ts'
import { checkAll, lessonJob, scriptJob, shardOf } from '../frontends/check.ts'
import { isScript, readScript } from '../frontends/script.ts'
import { write } from '../frontends/write.ts'
import { writeWhole } from '../host/files.ts'
import { allLessons } from '../library/catalog.ts'
import { findLessons } from '../library/find.ts'
import { reporters, type ReporterName } from '../views/views.ts'
import { wishesOf, type Context, type SharedOptions } from './context.ts'

interface CheckOptions extends SharedOptions {
  readonly reporter: ReporterName
  readonly output?: string
  readonly jobs?: number
  readonly shard?: { readonly index: number; readonly count: number }
  readonly bail?: boolean
}

/** `fstudy check [names…]` */
export async function check(context: Context, names: readonly string[], options: CheckOptions): Promise<number> {
  const { host } = context
  const wishes = wishesOf(context, options)
  const scripts = names.filter(isScript).map((name) => scriptJob(readScript(name, host), wishes))
  const folders = names.filter((name) => !isScript(name))
  const named = names.length
    ? folders.flatMap((name) => findLessons(name, host.env, host.cwd))
    : allLessons(host.env, host.cwd)
  const lessons = [...new Map(named.map((lesson) => [lesson.folder, lesson])).values()].map((lesson) =>
    lessonJob(lesson, wishes),
  )
  const every = [...lessons, ...scripts]
  const jobs = options.shard ? shardOf(every, options.shard) : every
  const outcome = newOutcome()
  const view = await reporters[options.reporter]()
  const report = (look: Context['look']) =>
    view(
      checkAll(jobs, host, { jobs: options.jobs ?? availableParallelism(), bail: options.bail ?? false }, outcome),
      look,
    )
  host.goOnAlone()
  if (options.output === undefined) await write(report(context.look), host.output, { toTheEnd: true })
  else await writeWhole(resolve(host.cwd, options.output), report({ ...context.look, colour: false }), options.output)
  return jobs.length === 0 ? 0 : exitCodeOf(outcome)
}
