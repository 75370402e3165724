import { Buffer } from 'node:buffer';
import type { Payload } from '../lesson/events.ts';
import type { FieldValues, RequestOptions } from '../lesson/handles.ts';
/** What goes out: the bytes, their content-type, and how an event shows them. */
export interface Outgoing {
    readonly bytes: Buffer | undefined;
    readonly type: string | undefined;
    readonly payload: Payload;
}
/** Writes a request's body as its options say. */
export declare function outgoing({ json, form, files, body }: RequestOptions): Outgoing;
/** `a=1&b=2`, with `+` for a space, in the order given. */
export declare function encodeFields(fields: FieldValues): string;
/** How an event shows what came. */
export declare function incoming(bytes: Buffer, type: string): Payload;
