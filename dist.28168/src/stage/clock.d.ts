import { type OpenClock } from './clock-sleep.ts';
export type { OpenClock };
export { virtualClock } from './clock-virtual.ts';
/** The time of this machine. */
export declare function realClock(): OpenClock;
