import { setImmediate as turn } from 'node:timers/promises'
import { AssertionError } from 'node:assert'
                                               
                                                              
                                                      
                                                          
                                                  
import { openStage,                } from '../stage/stage.js'
import { Problem } from '../words/problem.js'
import { AssertionScope } from './assertions.js'
                                      
import { failureOf } from './failure.js'
import { Limit } from './limit.js'
import { Stray } from './stray.js'

                             
                               
                                   
                                   
                                     
                                   
                        
                                                     
                         
                          
                      
                            
                                                     
                                                       
 

                                              

/** A step that ran to its end without one assertion: its verdict would be worth nothing. */
export class AssertsNothing extends Error {
           step        
  constructor(step        ) {
    super(`The step "${step}" asserts nothing`)
    this.step = step
  }
}

/** Thrown out of a step when the play is stopped: no verdict. */
export class Stopped extends Error {}

let stages = 0

/** A fresh stage for a module, with a name of its own. */
export async function stageFor(options            , app         , emit                                      )                     {
  const seed = await options.lesson.definition.seed?.()
  return openStage({
    app,
    ...(seed && { seed: (db         ) => seed.seed(db) }),
    ...(options.folder && { folder: options.folder }),
    database: options.database,
    name: `${options.prefix}_${++stages}`,
    time: options.time,
    random: options.random,
    emit,
  })
}

/** Plays a case on fresh stages, a step after the other until one fails, and gives the verdict. */
export async function runCase(one      , options            )                   {
  let assertions = 0
  let ms = 0
  const { part, id } = one
  for (const step of one.steps) {
    const outcome = await runStep(step, one, options)
    assertions += outcome.assertions
    ms += outcome.ms
    if (!outcome.failure) continue
    const failed          = { type: 'fail', part, id, ...outcome.failure, ms: outcome.ms }
    return one.mustFail?.includes(outcome.failure.reason) ? { type: 'pass', part, id, assertions, ms } : failed
  }
  const base = { part, id, ms }
  if (one.mustFail) return { type: 'fail', ...base, reason: 'survived', message: '', ...(one.file && { at: { file: one.file, line: 1 } }) }
  return { type: 'pass', ...base, assertions }
}

                   
                             
                     
                                                                         
 

class StepFailed extends Error {
           reason            
  constructor(reason            , cause         ) {
    super('', { cause })
    this.reason = reason
  }
}

async function runStep(step      , one      , options            )                   {
  const { lesson } = options
  const scope = new AssertionScope()
  const limit = new Limit(options.limit)
  const stray = new Stray()
  const events               = []
  let running = true
  let stage                       
  const stopped = new Promise       ((_, reject) => {
    if (options.stop.aborted) reject(new Stopped())
    options.stop.addEventListener('abort', () => reject(new Stopped()), { once: true })
  })
  stopped.catch(() => {})
  const expired = limit.expired.then(() => Promise.reject(new StepFailed('timeout', undefined)))
  expired.catch(() => {})
  const strayed = stray.error.catch((error         ) => Promise.reject(new StepFailed('stray', error)))
  strayed.catch(() => {})
  const inTime =    (work            )             => Promise.race([work, expired, strayed, stopped])

  const emit = (event            ) => {
    if (!running) return Promise.resolve()
    events.push(event)
    return limit.during(options.emit(event))
  }

  const play = async () => {
    const app = await one.load?.()
    stage = await stageFor(options, app, emit)
    const { handles } = stage
    await scope.run(async () => step.run(handles))
    await turn()
    if (scope.pending.size > 0) throw new StepFailed('unawaited', undefined)
    if (scope.count === 0) throw new AssertsNothing(step.id)
  }

  let thrown                                
  try {
    await inTime(play())
  } catch (error) {
    thrown = { error }
  }
  try {
    if (stage) await Promise.race([stage.close(), new Limit(Math.max(1000, options.limit - limit.spent)).expired.then(() => Promise.reject(new StepFailed('timeout', undefined)))])
    await turn()
  } catch (error) {
    thrown ??= { error }
  }
  running = false
  const ms = Math.round(limit.spent * 100) / 100
  limit.end()
  stray.end()
  if (!thrown) return { assertions: scope.count, ms }
  const { error } = thrown
  if (error instanceof Stopped || error instanceof AssertsNothing || error instanceof Problem) throw error
  const reason = error instanceof StepFailed ? error.reason : error instanceof AssertionError ? 'assertion' : 'error'
  const failure = failureOf({
    reason,
    error: error instanceof StepFailed ? error.cause : error,
    lessonFolder: lesson.folder,
    lessonFile: lesson.file,
    codeFile: one.file,
    serverError: stage?.serverError(),
    events,
    hint: options.hintOf(step.id),
    cwd: options.cwd,
  })
  return { assertions: scope.count, ms, failure: { ...failure, ...(reason === 'timeout' && { limitMs: options.limit }) } }
}
