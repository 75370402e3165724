import type { Dialect } from 'kysely';
export interface StatementRecorder {
    /** Awaited before a statement is sent. */
    before(statement: {
        sql: string;
        parameters: readonly unknown[];
    }): Promise<void> | void;
    /** `rows` of a statement that gives rows, `count` of rows that it changed; neither for others, as `begin`. */
    after(outcome: {
        rows?: readonly unknown[];
        count?: number;
        ms: number;
        error?: string;
    }): void;
}
/** The dialect, with each statement told to `recorder`, `begin`, `commit` and `rollback` too. */
export declare const recorded: (dialect: Dialect, recorder: StatementRecorder) => Dialect;
