import type { Request } from 'express';
/** The media type of a request in lower case, without parameters; `''` when it has none. */
export declare const mediaType: ({ headers }: Request) => string;
/** The value of a request's body: parsed where it is JSON, else its text; undefined where there is none. */
export declare function readBody(request: Request): Promise<unknown>;
