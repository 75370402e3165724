import type { Express } from 'express';
import { type Info } from './openapi.ts';
interface DocsOptions {
    /** Where the document is: `/openapi.json`. */
    readonly openapiUrl?: string;
    /** Where the page is: `/docs`. */
    readonly docsUrl?: string;
}
/** Serves an app's OpenAPI document, made at the first request for it, and a page that shows it without any other server. */
export declare function serveDocs(app: Express, info: Info, { openapiUrl, docsUrl }?: DocsOptions): void;
export {};
