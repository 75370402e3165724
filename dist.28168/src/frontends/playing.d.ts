import type { Host } from '../host/host.ts';
import type { PlayEvent } from '../lesson/events.ts';
import type { Found } from '../library/catalog.ts';
import type { Action } from '../play/actions.ts';
import { type Child } from '../play/isolate.ts';
import type { Assignment } from '../play/wire.ts';
import type { DatabaseTarget } from '../stage/database.ts';
import type { Language } from '../words/words.ts';
/** How a person wants lessons to be played. */
export interface Wishes {
    readonly language: Language;
    readonly database: DatabaseTarget;
    /** A step's time limit in ms. */
    readonly limit?: number;
    /** A clock that jumps and the same random values each time: for checks and recordings. */
    readonly repeatable?: boolean;
}
/** Plays a lesson's steps: the course's own here, which starts at once, others in a process of their own. */
export declare function playLesson(found: Found, actions: AsyncIterable<Action>, host: Host, wishes: Wishes): AsyncGenerator<PlayEvent>;
/** Plays in a process of its own. */
export declare function playApart(found: Found, what: Assignment['what'], actions: AsyncIterable<Action>, host: Host, wishes: Wishes, { file, first }?: {
    file?: string;
    first?: Child | undefined;
}): AsyncGenerator<PlayEvent>;
