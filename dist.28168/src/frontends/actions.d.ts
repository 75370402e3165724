import type { PlayEvent } from '../lesson/events.ts';
import type { Action } from '../play/actions.ts';
/** Runs every case once, in order. */
export declare function runAll(): AsyncGenerator<Action>;
/** Runs one step alone. */
export declare function runOne(step: string): AsyncGenerator<Action>;
/** How a play ended, for an exit code. */
export interface Outcome {
    passed: number;
    failed: number;
    /** Lessons with mistakes of their author's: also code that must fail and passes, and answers that fail. */
    broken: number;
}
export declare const newOutcome: () => Outcome;
/** 0 where all passed, 1 where something failed or nothing ran, 3 where a lesson is broken. */
export declare const exitCodeOf: ({ passed, failed, broken }: Outcome) => 0 | 1 | 3;
/** Passes events on and counts their verdicts. In a check a failing answer is the author's mistake. */
export declare function counting(events: AsyncIterable<PlayEvent>, outcome: Outcome, { checking }?: {
    checking?: boolean | undefined;
}): AsyncGenerator<PlayEvent>;
