                                         
import { work,            } from './workers.js'

// #region semaphore-demo
export async function semaphoreDemo(
  params                                                                ,
  tools       ,
  { Semaphore }        ,
) {
  const semaphore = new Semaphore(params.limit)
  let running = 0
  let most = 0
  const counted = async (name        , delay        ) => {
    most = Math.max(most, ++running)
    await work(name, delay, tools)
    running--
  }
  await Promise.all(params.delays.map((delay, i) => semaphore.run(() => counted(`w${i}`, delay))))
  tools.note('main', 'end')
  return { most }
}
// #endregion

                       
                        
                     
                          
                                                 
                          
                            
 

// #region queue-demo
export async function queueDemo(params             , { sleep, note }       , { Queue }        ) {
  const queue = new Queue                 (params.maxsize)
  const produce = async () => {
    for (let item = 1; item <= params.items; item++) {
      await queue.put(item)
      note('producer', `put ${item}`)
    }
    for (let i = 0; i < params.consumers; i++) await queue.put('stop')
  }
  const consume = async (lane        ) => {
    for (let item = await queue.get(); item !== 'stop'; item = await queue.get()) {
      note(lane, `got ${item}`)
      await sleep(params.consume)
      note(lane, `done ${item}`)
    }
  }
  const consumers = Array.from({ length: params.consumers }, (_, i) => consume(`c${i}`))
  await Promise.all([produce(), ...consumers])
  note('main', 'end')
}
// #endregion
