import type { Page } from './page.ts';
import { type Line } from './style.ts';
export interface Column {
    readonly title: Line;
    readonly side: 'left' | 'right';
}
/**
 * Columns aligned by display width under a rule. What is too wide is cut, or wrapped within its column. Where the columns
 * don't fit at all, each row becomes a list of its values.
 */
export declare function table(columns: readonly Column[], rows: readonly (readonly Line[])[], page: Page, overflow: 'cut' | 'wrap'): Line[];
