import type { Clock } from '../lesson/handles.ts';
/**
 * `close` clears every timer. What still sleeps then, or falls asleep later, never goes on: its promise stays pending,
 * unless its own signal aborts it. So closing leaves neither a timer nor a rejection that nobody hears.
 */
export interface OpenClock extends Clock {
    close(): void;
}
/** A promise that `set` wakes; an abort of the signal drops what was set and rejects with the signal's reason. */
export declare function sleeping(ms: number, signal: AbortSignal | undefined, set: (wake: () => void) => () => void): Promise<void>;
