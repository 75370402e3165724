                                         
                                         
import { work,            } from './workers.js'

                  
                                    
 

                                  
                                             
                              
 

const start = ({ delays, fail = null }                           , tools       ) =>
  delays.map((delay, i) => work(`w${i}`, delay, tools, i === fail ? `w${i} failed` : undefined))

// #region note-demo
async function hello(id        , { sleep, note }       ) {
  note(`id[${id}]`, 'Hello')
  await sleep(1)
  note(`id[${id}]`, 'Goodbye')
  return `id:${id} is done`
}

export async function noteDemo({ ids }                                     , tools       , { gather, wait }        ) {
  await hello(2, tools)
  const task = hello(3, tools)
  await task
  const { done } = await wait(
    ids.map((id) => hello(id, tools)),
    'ALL_COMPLETED',
    10,
    tools.sleep,
  )
  for (const one of done) tools.note('main', await one)
  for (const result of await gather(ids.map((id) => hello(id, tools)))) tools.note('main', result)
}
// #endregion

// #region create-then-await
export async function createThenAwait({ delays }        , tools       ) {
  const tasks = start({ delays }, tools)
  tools.note('main', 'created')
  const results = []
  for (const task of tasks) {
    const name = await task
    tools.note('main', `got ${name}`)
    results.push(name)
  }
  return results
}
// #endregion

/** A failure as JSON has it. */
const plain = (value         ) => (value instanceof Error ? { error: value.message } : value)

// #region gather-demo
export async function gatherDemo(
  params                                                   ,
  tools       ,
  blocks        ,
) {
  const tasks = start(params, tools)
  const { gather, gatherSettled } = blocks
  let result         
  try {
    const values = await (params.return_exceptions ? gatherSettled(tasks) : gather(tasks))
    tools.note('main', 'gathered')
    result = values.map(plain)
  } catch (error) {
    result = plain(error)
    tools.note('main', `caught ${error instanceof Error ? error.message : error}`)
  }
  await Promise.allSettled(tasks)
  tools.note('main', 'all settled')
  return result
}
// #endregion

// #region wait-demo
export async function waitDemo(
  params                                                                      ,
  tools       ,
  { wait }        ,
) {
  const tasks = start(params, tools)
  const { done, pending } = await wait(tasks, params.until, params.timeout, tools.sleep)
  tools.note('main', 'waited')
  const names = (some                            ) => some.map((task) => `w${tasks.indexOf(task)}`)
  const result = { done: names(done), pending: names(pending) }
  await Promise.allSettled(tasks)
  return result
}
// #endregion

// #region as-completed-demo
export async function asCompletedDemo(params         , tools       , { asCompleted }        ) {
  const results           = []
  for (const next of asCompleted(start(params, tools))) {
    results.push(await next)
    tools.note('main', `got ${results.length}`)
  }
  return results
}
// #endregion
