// fails wait-order: what is done stands in the order of ending, not in that of the tasks
import { wait as right, type Sleep, type Until } from '../app.ts'

export * from '../app.ts'

export async function wait<T>(tasks: readonly Promise<T>[], until: Until, timeout: number | null, sleep: Sleep) {
  const done: Promise<T>[] = []
  for (const task of tasks) {
    const add = () => done.push(task)
    task.then(add, add)
  }
  const { pending } = await right(tasks, until, timeout, sleep)
  return { done, pending }
}
