// fails password-in-log: the message is safe, but the value stands behind it
import type { Fault } from 'fstudy/http'

export * from '../app.ts'

export const logSafely = (faults: readonly Fault[]) =>
  faults.map(({ type, loc, input }) => `${loc.join('.')}: ${type} ${String(input)}`).join()
