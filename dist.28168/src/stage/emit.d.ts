import type { EventOf } from '../lesson/events.ts';
/** What a stage's handles say. */
export type StageEvent = EventOf<'request' | 'response' | 'sql' | 'rows' | 'frame' | 'timeline' | 'log'>;
/**
 * Hands an event over. Resolves when it was taken and the next one is asked for: the go-ahead, which a check gives at
 * once and a person by a key. A handle waits for it before it does what it said.
 */
export type Emit = (event: StageEvent) => Promise<void>;
/** Counts what is under way, so that a virtual clock stands still meanwhile. */
export declare class Busy {
    #private;
    get now(): boolean;
    during<T>(work: () => Promise<T>): Promise<T>;
}
