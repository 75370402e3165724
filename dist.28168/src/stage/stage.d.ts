import type { AnyStage } from '../lesson/define.ts';
import { type DatabaseTarget } from './database.ts';
import { type Emit } from './emit.ts';
export interface StageOptions {
    /** What `app.ts`, `answer.ts` or a learner's file exports. */
    readonly app: unknown;
    readonly seed?: (db: unknown) => Promise<void>;
    readonly database: DatabaseTarget;
    /** Names the stage's own schema or database on a server: letters, digits and `_`. */
    readonly name: string;
    /** Where its folder is made; the system's folder for temporary files by default. */
    readonly folder?: string;
    readonly time: 'real' | 'virtual';
    readonly random: 'secure' | 'fixed';
    readonly port?: number;
    readonly emit: Emit;
}
export interface OpenStage {
    readonly handles: AnyStage;
    /** `http://127.0.0.1:PORT`; starts the server. */
    url(): Promise<string>;
    /** An error behind an answer 500 of the lesson's server, the latest one. */
    serverError(): unknown;
    /** Closes everything that was opened, the last first, and throws the first error of it when all is done. */
    close(): Promise<void>;
}
/** The instant at which a virtual clock starts: the same for every check. */
export declare const virtualStart: number;
/** A stage on which nothing is open yet: each handle opens when it is first used. */
export declare function openStage(options: StageOptions): OpenStage;
