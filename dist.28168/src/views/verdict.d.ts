import type { EventOf } from '../lesson/events.ts';
import { type Page } from './page.ts';
import { type Line } from './style.ts';
/** A line that begins with a mark; what is said does not hang on its colour. */
export declare const good: (text: string, page: Page) => Line[];
export declare const bad: (text: string, page: Page) => Line[];
export declare const passLines: ({ assertions, part }: EventOf<'pass'>, page: Page) => Line[];
export declare function endLines({ passed, failed, total }: EventOf<'end'>, page: Page): Line[];
/** A lesson that can't be played, and what its author has to mend. */
export declare function brokenLines({ name, mistakes }: EventOf<'broken'>, page: Page): Line[];
