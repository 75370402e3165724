                                    
                                         
import { asCompletedDemo, createThenAwait, gatherDemo, noteDemo, waitDemo } from './scenarios-joining.js'
import { queueDemo, semaphoreDemo } from './scenarios-limits.js'
import { cancelDemo, raceTimeoutDemo, shieldDemo, taskGroupDemo, waitForDemo } from './scenarios-stopping.js'
import { toolsOf,                        } from './workers.js'

const scenarios = {
  'note-demo': noteDemo,
  'create-then-await': createThenAwait,
  gather: gatherDemo,
  wait: waitDemo,
  'as-completed': asCompletedDemo,
  'wait-for': waitForDemo,
  'race-timeout': raceTimeoutDemo,
  cancel: cancelDemo,
  shield: shieldDemo,
  'task-group': taskGroupDemo,
  semaphore: semaphoreDemo,
  queue: queueDemo,
}

                                                 
                                                                                                
                                                                                                                       

                     
                                                                    
                            
                                                                      

/** `runScenario` on these building blocks: plays a scenario on a new timeline and gives what happened when. */
export const runnerOf =
  (blocks        ) =>
  async                            (name      , params                      , given       )                   => {
    const run      = scenarios
    const { timeline } = given
    timeline.start(name)
    try {
      const result = (await run[name](params, toolsOf(given), blocks)) ?? null
      return { events: [...timeline.moments], result }
    } catch (error) {
      return { events: [...timeline.moments], exception: String(error) }
    }
  }
