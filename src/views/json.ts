import type { View } from './views.ts'

/** The events themselves, one a line. */
export const json: View = async function* (events) {
  for await (const event of events) yield `${JSON.stringify(event)}\n`
}
