import { type Line, type Span } from './style.ts';
export interface Label {
    /** Column of the mark that it belongs to. */
    readonly x: number;
    readonly text: string;
}
/**
 * Puts each label behind its mark where the row is free up to there, else into the first row below that has room at the
 * mark's column. A label that would reach over the edge is moved to the left.
 */
export declare function labelRows(cells: readonly Span[], labels: readonly Label[], more: string): Line[];
