import type { Difference } from '../lesson/events.ts';
/** Where two values differ, by path: one item a place, not two dumps. */
export declare function differencesOf(expected: unknown, actual: unknown): Difference[];
/** A value in a line, cut to a length that can be read. */
export declare function textOf(value: unknown): string;
