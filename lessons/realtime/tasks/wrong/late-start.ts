// fails create-then-await: the calls are wrapped, so that nothing starts before it is awaited
import { toolsOf, work, type Given } from '../app.ts'

export * from '../app.ts'

export async function runScenario(name: 'create-then-await', { delays }: { delays: number[] }, given: Given) {
  given.timeline.start(name)
  const tools = toolsOf(given)
  const starts = delays.map((delay, i) => () => work(`w${i}`, delay, tools))
  tools.note('main', 'created')
  const result: string[] = []
  for (const start of starts) {
    const value = await start()
    tools.note('main', `got ${value}`)
    result.push(value)
  }
  return { events: given.timeline.moments, result }
}
