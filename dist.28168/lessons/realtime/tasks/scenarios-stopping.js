                                         
import { isStop, startTask } from './stopping.js'
import { stoppable, work,                            } from './workers.js'

                   
                        
                          
 

// #region wait-for-demo
export async function waitForDemo({ timeout, ...params }                     , tools       , { waitFor }        ) {
  try {
    const value = await waitFor(stoppable('w', params, tools), timeout, tools.sleep)
    tools.note('main', `got ${value}`)
    return { outcome: 'value', value }
  } catch (error) {
    if (!isStop(error)) throw error
    tools.note('main', 'timeout')
    return { outcome: 'timeout' }
  }
}
// #endregion

// #region race-timeout-demo
export async function raceTimeoutDemo({ delay, timeout }         , tools       , { raceTimeout }        ) {
  const task = work('w', delay, tools)
  const outcome = await raceTimeout(task, timeout, tools.sleep).then(
    () => 'value',
    () => 'timeout',
  )
  tools.note('main', outcome)
  await task
  tools.note('main', 'end')
  return { outcome }
}
// #endregion

                     
                        
                                  
                     
 

// #region cancel-demo
export async function cancelDemo({ at, ...params }                       , { sleep, note }       ) {
  const task = startTask(stoppable('w', params, { sleep, note }))
  if (at > 0) await sleep(at)
  note('main', 'cancel')
  task.cancel()
  try {
    const value = await task.done
    note('main', `got ${value}`)
    return { cancelled: false, value }
  } catch (error) {
    if (!isStop(error)) throw error
    note('main', 'cancelled')
    return { cancelled: true }
  }
}
// #endregion

// #region shield-demo
export async function shieldDemo({ delay, at }           , tools       , { shield }        ) {
  const { sleep, note } = tools
  const inner = work('inner', delay, tools)
  const outer = startTask(async (signal) => {
    try {
      return await shield(inner, signal)
    } catch (error) {
      note('outer', 'cancelled')
      throw error
    }
  })
  if (at > 0) await sleep(at)
  note('main', 'cancel outer')
  outer.cancel()
  const outcome = await outer.done.catch(() => 'cancelled')
  note('main', `outer ${outcome}`)
  const value = await inner
  note('main', `inner ${value}`)
  return { outer: outcome, inner: value }
}
// #endregion

// #region task-group-demo
export async function taskGroupDemo(
  params                                                                          ,
  { sleep, note }       ,
  { taskGroup }        ,
) {
  const ended                           = { end: [], cancelled: [] }
  const noted        = { sleep, note: (lane, what) => (ended[what]?.push(lane), note(lane, what)) }
  const works = params.delays.map((delay, i) =>
    stoppable(`w${i}`, { delay, ...(params.fail.includes(i) && { failure: 'boom' }) }, noted),
  )
  try {
    const results = await taskGroup(works)
    note('main', 'all done')
    return { results }
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error
    note('main', `caught ${error.errors.length}`)
    return {
      errors: error.errors.map(({ message }       ) => message),
      cancelled: ended['cancelled'],
      finished: ended['end'],
    }
  }
}
// #endregion
