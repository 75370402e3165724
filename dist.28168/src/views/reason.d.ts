import type { EventOf } from '../lesson/events.ts';
import type { Words } from '../words/words.ts';
type Failure = EventOf<'fail'>;
/** What a failure's reason means, in a sentence. */
export declare function reasonOf({ reason, limitMs, exitCode, signal }: Failure, words: Words): string;
/** What to try, where the lesson has no hint. */
export declare function tryOf({ reason }: Failure, words: Words): string;
export {};
