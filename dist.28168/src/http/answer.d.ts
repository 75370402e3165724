import type { NextFunction, Request, Response } from 'express';
/** For JSON.stringify: refuses NaN and Infinity, which JSON can't say and JavaScript would write as null. */
export declare function refuseNonFinite(_key: string, value: unknown): unknown;
/** Sends a value as JSON. In bytes: Node would write the headers in the encoding of a text, and theirs is Latin-1. */
export declare const sendJson: (response: Response, value: unknown) => Response<any, Record<string, any>>;
/** The usual answer to an error: that of an HttpException, 422, or 500 without a word about what happened. */
export declare function answerError(error: unknown, _request: Request, response: Response, _next: NextFunction): undefined;
