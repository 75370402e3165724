// fails group-fails: those that the group stopped are counted as failures
import { blocks, runnerOf, type Work } from '../app.ts'

export * from '../app.ts'

export const runScenario = runnerOf({
  ...blocks,
  async taskGroup<T>(works: readonly Work<T>[]) {
    const stop = new AbortController()
    const tasks = works.map((work) => work(stop.signal))
    await Promise.all(tasks).catch(() => stop.abort())
    const settled = await Promise.allSettled(tasks)
    const failures = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    if (failures.length > 0) throw new AggregateError(failures)
    return Promise.all(tasks)
  },
})
