import type { HttpMethod } from '../lesson/handles.ts';
import type { PlayEvent } from '../lesson/events.ts';
import type { Case } from './cases.ts';
import type { Action } from './actions.ts';
import { type RunOptions } from './run.ts';
/** A stage for requests and statements of one's own: kept until another step is played, so that one may follow on the other. */
export declare class Bench {
    #private;
    constructor(options: RunOptions);
    request(one: Case, method: HttpMethod, path: string, json: unknown): Promise<void>;
    sql(one: Case, statement: string): Promise<void>;
    /** The verdict on what the last request brought. */
    expect(action: Extract<Action, {
        type: 'expect';
    }>): PlayEvent;
    close(): Promise<void>;
}
