import type { HttpMethod } from '../lesson/handles.ts';
/** What a learner, an instructor, a script or a page may do. One spelling everywhere. */
export type Action = {
    readonly type: 'run' | 'next' | 'back' | 'hint' | 'code';
} | {
    readonly type: 'quit';
} | {
    readonly type: 'goto';
    readonly step: string;
} | {
    readonly type: 'request';
    readonly method: HttpMethod;
    readonly path: string;
    readonly json?: unknown;
} | {
    readonly type: 'sql';
    readonly statement: string;
} | {
    readonly type: 'say';
    readonly text: string;
} | {
    readonly type: 'pause';
    readonly ms: number;
} | {
    readonly type: 'expect';
    readonly status: number;
} | {
    readonly type: 'expect';
    readonly path: string;
    readonly value: unknown;
};
export declare const methods: readonly HttpMethod[];
/** Reads an action as it is typed at the prompt or stands in a script. Throws a Problem that says what is wrong with it. */
export declare function parseAction(line: string): Action;
export declare function parseRequest(text: string): Action;
