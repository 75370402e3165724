import type { Fault } from './faults.ts';
/** An answer other than success, thrown: `{"detail": detail}` with this status and these headers. */
export declare class HttpException extends Error {
    readonly status: number;
    readonly detail: unknown;
    readonly headers: Readonly<Record<string, string>>;
    /** Without `detail` it is the status's phrase, such as `Not Found`. */
    constructor(status: number, detail?: unknown, headers?: Readonly<Record<string, string>>);
}
/** All that is wrong with a request; answered by 422. */
export declare class RequestValidationError extends Error {
    readonly faults: readonly Fault[];
    constructor(faults: readonly Fault[]);
}
