import { type OpenClock } from './clock-sleep.ts';
export interface VirtualOptions {
    /** Where it starts, in ms since 1970-01-01 UTC. */
    readonly start?: number;
    /** True while something is on its way that is not waiting for this clock: time stands still meanwhile. */
    readonly busy?: () => boolean;
}
/**
 * A clock whose time jumps to the earliest sleeper when nothing else runs: when a whole turn of the event loop brought
 * nothing new to the clock and `busy` says no. One alarm a turn, so microtasks run between two alarms of one moment, as
 * between Node's own timers. `every` rings when time passes it, but time never moves for its sake.
 */
export declare function virtualClock({ start, busy }?: VirtualOptions): OpenClock;
