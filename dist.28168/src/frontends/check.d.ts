import type { Host } from '../host/host.ts';
import type { PlayEvent } from '../lesson/events.ts';
import type { Found } from '../library/catalog.ts';
import { type Outcome } from './actions.ts';
import { type Wishes } from './playing.ts';
export interface CheckOptions {
    /** Lessons that are played at once. */
    readonly jobs: number;
    /** Stop after the first failure. */
    readonly bail: boolean;
}
/**
 * Checks lessons, several at once, and gives their events lesson by lesson in the order asked for, so that the report
 * does not depend on who was faster.
 */
export declare function checkLessons(lessons: readonly Found[], host: Host, wishes: Wishes, { jobs, bail }: CheckOptions, outcome: Outcome): AsyncGenerator<PlayEvent>;
/** The lessons of one shard of several: every nth, so that shards are of like length. */
export declare const shardOf: (lessons: readonly Found[], { index, count }: {
    index: number;
    count: number;
}) => Found[];
