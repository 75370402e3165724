import type { RandomHandle } from '../lesson/handles.ts';
/** Values that nobody can guess. */
export declare const secureRandom: RandomHandle;
/** The same values each time, for a recording: bytes are SHA-256 of a counter. */
export declare function fixedRandom(): RandomHandle;
