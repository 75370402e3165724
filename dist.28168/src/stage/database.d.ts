import { Kysely } from 'kysely';
import type { Dialect } from '../lesson/define.ts';
import { type StatementRecorder } from './database-recorder.ts';
import type { DatabaseTarget } from './database-target.ts';
export { parseDatabaseUrl, type DatabaseTarget } from './database-target.ts';
export type { StatementRecorder } from './database-recorder.ts';
export interface OpenDatabase {
    readonly db: Kysely<unknown>;
    readonly dialect: Dialect;
    /** Closes and drops what was opened; a statement that is under way fails. */
    close(): Promise<void>;
}
/**
 * A database of its own: at the first statement it connects, makes a schema (PostgreSQL) or database (MySQL, MariaDB)
 * called `name`, and runs `seed`, which is not recorded. Connection troubles reject that statement with a Problem.
 */
export declare function openDatabase(target: DatabaseTarget, { name, seed, recorder }: {
    name: string;
    seed?: (db: unknown) => Promise<void>;
    recorder: StatementRecorder;
}): OpenDatabase;
/** Drops every schema or database whose name starts with `prefix`: what a killed process left behind. */
export declare function dropLeftovers(target: DatabaseTarget, prefix: string): Promise<void>;
