import type { EventOf } from '../lesson/events.ts';
import { type Page } from './page.ts';
import { type Line } from './style.ts';
/** A statement, broken at its clauses when it is long, and its parameters by their numbers. */
export declare function sqlLines({ sql, parameters }: EventOf<'sql'>, page: Page): Line[];
/** What came of a statement: a table of rows, how many were changed, or the database's complaint. */
export declare function rowsLines({ rows, count, error }: EventOf<'rows'>, page: Page): Line[];
