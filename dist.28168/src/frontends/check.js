                                           
                                                    
                                                  
import { counting, newOutcome, runAll,              } from './actions.js'
import { playApart,             } from './playing.js'

                               
                                         
                       
                                      
                        
 

/**
 * Checks lessons, several at once, and gives their events lesson by lesson in the order asked for, so that the report
 * does not depend on who was faster.
 */
export async function* checkLessons(lessons                  , host      , wishes        , { jobs, bail }              , outcome         )                            {
  const bailed = new AbortController()
  const within       = { ...host, stop: AbortSignal.any([host.stop, bailed.signal]) }
  const queue = [...lessons]
  const results = lessons.map(() => Promise.withResolvers             ())
  let started = 0
  const worker = async () => {
    for (let found = queue.shift(); found; found = queue.shift()) {
      const result = results[started++]
      const events              = []
      try {
        const own = newOutcome()
        for await (const event of counting(playApart(found, 'check', runAll(), within, { ...wishes, repeatable: true }), own, { checking: true })) {
          events.push(event)
          if (bail && own.failed + own.broken > 0) break
        }
        result?.resolve(events)
        if (bail && own.failed + own.broken > 0) queue.length = 0
      } catch (error) {
        result?.reject(error)
        queue.length = 0
      }
    }
    for (const { resolve } of results.slice(started)) resolve([])
  }
  for (const { promise } of results) promise.catch(() => {})
  const workers = Array.from({ length: Math.max(1, jobs) }, worker)
  try {
    for (const { promise } of results) yield* counting(iterate(await promise), outcome, { checking: true })
    await Promise.all(workers)
  } finally {
    bailed.abort()
    await Promise.allSettled(workers)
  }
}

async function* iterate(events                      )                            {
  yield* events
}

/** The lessons of one shard of several: every nth, so that shards are of like length. */
export const shardOf = (lessons                  , { index, count }                                  ) => lessons.filter((_, at) => at % count === index - 1)
