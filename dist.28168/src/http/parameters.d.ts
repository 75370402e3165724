import type { Request } from 'express';
import type { z } from 'zod';
import { type Fields, wireName } from './field.ts';
/** Where a request carries named texts. */
export type Place = 'path' | 'query' | 'header' | 'cookie';
/** Every value of a name, in the order of the request. */
export type Lookup = (name: string) => readonly unknown[];
/** The query string as it was sent, without its `?`. */
export declare const queryOf: ({ url }: Request) => string;
/** How each place is looked into. */
export declare const lookups: Readonly<Record<Place, (request: Request) => Lookup>>;
/** `x_token` in the code is `x-token` on the wire. An alias is taken as it is. */
export declare const headerName: (schema: z.core.$ZodType, key: string) => string;
/** Which of several values of one name counts, where one is wanted. */
export declare const first: (values: readonly unknown[]) => unknown;
export declare const last: (values: readonly unknown[]) => unknown;
/** How to collect what the fields are made of, by their names on the wire: all values of a list, one of any other field. */
export declare function collector(fields: Fields, nameOf: typeof wireName, pick: typeof last): (lookup: Lookup) => Record<string, unknown>;
