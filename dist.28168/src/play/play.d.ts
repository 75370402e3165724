import type { PlayEvent } from '../lesson/events.ts';
import type { LoadedLesson } from '../library/load.ts';
import type { DatabaseTarget } from '../stage/database.ts';
import { type Language } from '../words/words.ts';
import type { Action } from './actions.ts';
import type { Case } from './cases.ts';
export interface PlayOptions {
    readonly language: Language;
    readonly database: DatabaseTarget;
    readonly time: 'real' | 'virtual';
    readonly random: 'secure' | 'fixed';
    /** A step's time limit in ms. */
    readonly limit: number;
    readonly prefix: string;
    readonly folder?: string;
    readonly cwd: string;
    readonly stop: AbortSignal;
    /** Where to begin: a case's number from 0, as when a play goes on after its process died. */
    readonly from?: number;
    /** Called before a case runs and after it. */
    readonly onRun?: (running: number | undefined) => Promise<void>;
}
/** A step's time limit unless somebody says otherwise, in ms. */
export declare const defaultLimit = 10000;
/**
 * Plays cases of a lesson: actions in, events out. The next action is asked for when the last one is done, and an event
 * that announces something is followed by it only when the next event is asked for.
 */
export declare function play(lesson: LoadedLesson, cases: readonly Case[], actions: AsyncIterable<Action>, options: PlayOptions): AsyncGenerator<PlayEvent>;
