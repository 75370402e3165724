// fails group-tidies: the group asks the rest to stop, and ends before they have
import type { Work } from '../app.ts'

export * from '../app.ts'

export async function taskGroup<T>(works: readonly Work<T>[]): Promise<T[]> {
  const stop = new AbortController()
  try {
    return await Promise.all(works.map((work) => work(stop.signal)))
  } catch (error) {
    stop.abort()
    throw new AggregateError([error])
  }
}
