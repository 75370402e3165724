import type { Moment } from 'fstudy'
import type { Blocks } from './blocks.ts'
import { asCompletedDemo, createThenAwait, gatherDemo, noteDemo, waitDemo } from './scenarios-joining.ts'
import { queueDemo, semaphoreDemo } from './scenarios-limits.ts'
import { cancelDemo, raceTimeoutDemo, shieldDemo, taskGroupDemo, waitForDemo } from './scenarios-stopping.ts'
import { toolsOf, type Given, type Tools } from './workers.ts'

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

export type ScenarioName = keyof typeof scenarios
export type ScenarioParams = { [Name in ScenarioName]: Parameters<(typeof scenarios)[Name]>[0] }
type Run = { [Name in ScenarioName]: (params: ScenarioParams[Name], tools: Tools, blocks: Blocks) => Promise<unknown> }

export type Outcome =
  | { readonly events: readonly Moment[]; readonly result: unknown }
  /** As `Name: message`. */
  | { readonly events: readonly Moment[]; readonly exception: string }

/** `runScenario` on these building blocks: plays a scenario on a new timeline and gives what happened when. */
export const runnerOf =
  (blocks: Blocks) =>
  async <Name extends ScenarioName>(name: Name, params: ScenarioParams[Name], given: Given): Promise<Outcome> => {
    const run: Run = scenarios
    const { timeline } = given
    timeline.start(name)
    try {
      const result = (await run[name](params, toolsOf(given), blocks)) ?? null
      return { events: [...timeline.moments], result }
    } catch (error) {
      return { events: [...timeline.moments], exception: String(error) }
    }
  }
