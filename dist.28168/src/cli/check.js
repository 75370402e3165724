import { createWriteStream } from 'node:fs'
import { availableParallelism } from 'node:os'
import { rename, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { exitCodeOf, newOutcome } from '../frontends/actions.js'
import { checkLessons, shardOf } from '../frontends/check.js'
import { write } from '../frontends/write.js'
import { allLessons } from '../library/catalog.js'
import { findLessons } from '../library/find.js'
import { reporters,                   } from '../views/views.js'
import { Problem } from '../words/problem.js'
import { wishesOf,                                  } from './context.js'

                                              
                                 
                          
                        
                                                                     
                         
 

/** `fstudy check [names…]` */
export async function check(context         , names                   , options              )                  {
  const { host } = context
  const wishes = wishesOf(context, options)
  const named = names.length ? names.flatMap((name) => findLessons(name, host.env, host.cwd)) : allLessons(host.env, host.cwd)
  const unique = [...new Map(named.map((lesson) => [lesson.folder, lesson])).values()]
  const lessons = options.shard ? shardOf(unique, options.shard) : unique
  const outcome = newOutcome()
  const view = await reporters[options.reporter]()
  const report = (look                 ) => view(checkLessons(lessons, host, wishes, { jobs: options.jobs ?? availableParallelism(), bail: options.bail ?? false }, outcome), look)
  if (options.output === undefined) await write(report(context.look), host.output)
  else await writeFile(report({ ...context.look, colour: false }), resolve(host.cwd, options.output), options.output)
  return lessons.length === 0 && options.shard ? 0 : exitCodeOf(outcome)
}

/** Writes a report whole or not at all. */
async function writeFile(texts                       , file        , shown        )                {
  const temporary = `${file}.${process.pid}.part`
  try {
    const stream = createWriteStream(temporary)
    await once(stream, 'open')
    await write(texts, stream)
    await new Promise      ((done, fail) => stream.on('error', fail).end(done))
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    if (!(error instanceof Error) || !('syscall' in error)) throw error
    const why = 'code' in error ? String(error.code) : error.message
    throw new Problem('usage', (w) => w.outputUnwritable({ file: shown, why }), { cause: error })
  }
}
