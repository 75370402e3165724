import type { Blocks } from './blocks.ts'
import { work, type Tools } from './workers.ts'

// #region semaphore-demo
export async function semaphoreDemo(
  params: { readonly delays: readonly number[]; readonly limit: number },
  tools: Tools,
  { Semaphore }: Blocks,
) {
  const semaphore = new Semaphore(params.limit)
  let running = 0
  let most = 0
  const counted = async (name: string, delay: number) => {
    most = Math.max(most, ++running)
    await work(name, delay, tools)
    running--
  }
  await Promise.all(params.delays.map((delay, i) => semaphore.run(() => counted(`w${i}`, delay))))
  tools.note('main', 'end')
  return { most }
}
// #endregion

interface QueueParams {
  readonly items: number
  /** 0: no limit. */
  readonly maxsize: number
  /** Units that a consumer takes for an item. */
  readonly consume: number
  readonly consumers: number
}

// #region queue-demo
export async function queueDemo(params: QueueParams, { sleep, note }: Tools, { Queue }: Blocks) {
  const queue = new Queue<number | 'stop'>(params.maxsize)
  const produce = async () => {
    for (let item = 1; item <= params.items; item++) {
      await queue.put(item)
      note('producer', `put ${item}`)
    }
    for (let i = 0; i < params.consumers; i++) await queue.put('stop')
  }
  const consume = async (lane: string) => {
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
