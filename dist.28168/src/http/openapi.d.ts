import type { Express } from 'express';
import { type Json } from './json-schema.ts';
/** What a document says of the API as a whole. */
export interface Info {
    readonly title: string;
    readonly version: string;
    readonly summary?: string;
    readonly description?: string;
    readonly termsOfService?: string;
    readonly contact?: {
        readonly name?: string;
        readonly url?: string;
        readonly email?: string;
    };
    readonly license?: {
        readonly name: string;
        readonly identifier?: string;
        readonly url?: string;
    };
    /** What the routes' tags mean. */
    readonly tags?: readonly {
        readonly name: string;
        readonly description?: string;
        readonly externalDocs?: {
            readonly url: string;
            readonly description?: string;
        };
    }[];
}
/** The OpenAPI 3.1 document of an app: what the contracts of its endpoints say. Other handlers do not stand in it. */
export declare function openapi(app: Express, { tags, ...info }: Info): Json;
