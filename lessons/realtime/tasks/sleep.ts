import type { Clock } from 'fstudy'

/** Sleeps so many units of 100 ms; rejects with the signal's reason when that aborts first. */
export type Sleep = (units: number, signal?: AbortSignal) => Promise<void>

// #region sleep
export const sleepOn =
  (clock: Clock): Sleep =>
  (units, signal) =>
    clock.sleep(units * 100, signal ? { signal } : {})
// #endregion
