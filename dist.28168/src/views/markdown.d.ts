import { type Page } from './page.ts';
import { type Line } from './style.ts';
/** Markdown as lines of a terminal: wrapped, and with an empty line between its blocks. */
export declare function markdown(text: string, page: Page): Promise<Line[]>;
/** The same, to be laid out on a page that is not known yet. */
export declare function markdownOn(text: string): Promise<(page: Page) => Line[]>;
