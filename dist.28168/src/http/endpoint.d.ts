import type { Request, RequestHandler, Response } from 'express';
import type { Contract, Input, Taken } from './contract.ts';
/** An Express handler that knows its contract. */
export interface Endpoint<C extends Contract = Contract> extends RequestHandler {
    readonly contract: C;
}
/** A function that gives the values of a contract, or throws a RequestValidationError with all that is wrong. */
export declare function reader<C extends Contract>(contract: C): (request: Request, response: Response) => Promise<Taken<C>>;
/**
 * A route's handler: reads what the contract names, checks all of it, and sends what `handle` returns as JSON. `handle`
 * may set a status and headers on `response`; what it has set is gone when it throws. When it has answered by itself, or
 * returns `response`, nothing more is sent.
 */
export declare function endpoint<const C extends Contract>(contract: C, handle: (input: Input<C>) => unknown): Endpoint<C>;
/** Whether a handler was made by `endpoint`. */
export declare const isEndpoint: (handler: unknown) => handler is Endpoint;
