import type { Look } from '../host/host.ts'
import type { PlayEvent } from '../lesson/events.ts'

/** Turns events into text. Pure: the same events and the same look give the same text. */
export type View = (events: AsyncIterable<PlayEvent>, look: Look) => AsyncGenerator<string>

/** What `check --reporter` knows, each loaded when it is asked for. */
export const reporters = {
  spec: async (): Promise<View> => (await import('./spec.ts')).spec,
  tap: async (): Promise<View> => (await import('./tap.ts')).tap,
  junit: async (): Promise<View> => (await import('./junit.ts')).junit,
  json: async (): Promise<View> => (await import('./json.ts')).json,
  github: async (): Promise<View> => (await import('./github.ts')).github,
}

export type ReporterName = keyof typeof reporters
