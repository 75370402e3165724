                                                   
import { sleepOn,            } from './sleep.js'
import { isStop,           } from './stopping.js'

/** What a scenario is given of the stage. */
                        
                       
                                   
 

/** What a worker needs. */
                        
                       
                                        
 

export const toolsOf = ({ clock, timeline }       )        => ({
  sleep: sleepOn(clock),
  note: (lane, what) => timeline.note(lane, what),
})

// #region work
/** Takes `delay` units, then returns its name; with a `failure` it throws that in the end. It cannot be stopped. */
export async function work(name        , delay        , { sleep, note }       , failure         )                  {
  note(name, 'start')
  await sleep(delay)
  if (failure !== undefined) {
    note(name, 'fail')
    throw new Error(failure)
  }
  note(name, 'end')
  return name
}
// #endregion

                            
                        
                                     
                           
                                                           
                                         
                           
 

// #region stoppable
/** The same work, but it listens to the signal: it tidies up, then passes the stop on. */
export const stoppable =
  (
    name        ,
    { delay, cleanup = 0, on_cancel = 'raise', failure }           ,
    { sleep, note }       ,
  )               =>
  async (signal) => {
    note(name, 'start')
    try {
      await sleep(delay, signal)
    } catch (error) {
      if (!isStop(error)) throw error
      note(name, 'cancelled')
      if (cleanup > 0) {
        await sleep(cleanup)
        note(name, 'cleaned')
      }
      if (on_cancel === 'return') return 'late'
      throw error
    }
    note(name, failure === undefined ? 'end' : 'fail')
    if (failure !== undefined) throw new Error(failure)
    return name
  }
// #endregion
