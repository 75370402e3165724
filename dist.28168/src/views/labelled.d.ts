import { type Page } from './page.ts';
import { type Line } from './style.ts';
export interface Fact {
    readonly label: string;
    /** Laid out on what the label leaves of the page. */
    readonly lines: (page: Page) => readonly Line[];
}
/** Facts under one another, the labels in a column of their own or, where it is narrow, each above. Empty ones are left out. */
export declare function labelled(facts: readonly Fact[], page: Page): Line[];
