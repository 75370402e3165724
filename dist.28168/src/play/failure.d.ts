import type { EventOf, FailReason } from '../lesson/events.ts';
import type { StageEvent } from '../stage/emit.ts';
type Failure = Omit<EventOf<'fail'>, 'type' | 'part' | 'id' | 'ms'>;
/** What a failure is told from. */
export interface Circumstances {
    readonly reason: FailReason;
    readonly error: unknown;
    readonly lessonFolder: string;
    readonly lessonFile: string;
    /** The code that stood in for the lesson's own. */
    readonly codeFile: string | undefined;
    readonly serverError: unknown;
    /** What the step's handles said. */
    readonly events: readonly StageEvent[];
    readonly hint: string | undefined;
    readonly cwd: string;
}
/** Says where, what was sent, what came and what was expected. */
export declare function failureOf(c: Circumstances): Failure;
export {};
