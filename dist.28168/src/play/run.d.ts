import type { EventOf } from '../lesson/events.ts';
import type { LoadedLesson } from '../library/load.ts';
import type { DatabaseTarget } from '../stage/database.ts';
import type { StageEvent } from '../stage/emit.ts';
import { type OpenStage } from '../stage/stage.ts';
import type { Case } from './cases.ts';
export interface RunOptions {
    readonly lesson: LoadedLesson;
    readonly database: DatabaseTarget;
    readonly time: 'real' | 'virtual';
    readonly random: 'secure' | 'fixed';
    /** A step's time limit in ms. */
    readonly limit: number;
    /** Prefix of schemas and databases on a server. */
    readonly prefix: string;
    readonly folder?: string;
    readonly cwd: string;
    readonly stop: AbortSignal;
    readonly emit: (event: StageEvent) => Promise<void>;
    readonly hintOf: (step: string) => string | undefined;
}
export type Verdict = EventOf<'pass' | 'fail'>;
/** A step that ran to its end without one assertion: its verdict would be worth nothing. */
export declare class AssertsNothing extends Error {
    readonly step: string;
    constructor(step: string);
}
/** Thrown out of a step when the play is stopped: no verdict. */
export declare class Stopped extends Error {
}
/** A fresh stage for a module, with a name of its own. */
export declare function stageFor(options: RunOptions, app: unknown, emit: (event: StageEvent) => Promise<void>): Promise<OpenStage>;
/** Plays a case on fresh stages, a step after the other until one fails, and gives the verdict. */
export declare function runCase(one: Case, options: RunOptions): Promise<Verdict>;
