import type { Look } from '../host/host.ts';
import { type Words } from '../words/words.ts';
import { type Symbols } from './symbols.ts';
/** What text is laid out on: its columns, its language, what may be drawn. */
export interface Page {
    readonly width: number;
    readonly words: Words;
    readonly symbols: Symbols;
}
export declare const pageOf: (look: Look) => Page;
/** A page with a margin at its left. */
export declare const narrower: (page: Page, columns: number) => Page;
