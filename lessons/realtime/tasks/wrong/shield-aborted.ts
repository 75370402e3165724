// fails shield: the shielded work gets the signal, so the stop reaches it
import { startTask, stoppable, toolsOf, type Given } from '../app.ts'

export * from '../app.ts'

export async function runScenario(name: 'shield', { delay, at }: { delay: number; at: number }, given: Given) {
  given.timeline.start(name)
  const tools = toolsOf(given)
  const outer = startTask(stoppable('inner', { delay }, tools))
  await tools.sleep(at)
  tools.note('main', 'cancel outer')
  outer.cancel()
  const outcome = await outer.done.catch(() => 'cancelled')
  tools.note('main', `outer ${outcome}`)
  return { events: given.timeline.moments, result: { outer: outcome, inner: outcome } }
}
