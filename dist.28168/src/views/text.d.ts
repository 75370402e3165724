import type { Line } from './style.ts';
/** Text from elsewhere, safe to print: no escape codes, no control characters but line breaks. */
export declare const clean: (text: string) => string;
export declare const lineWidth: (line: Line) => number;
/** Filled with blanks to a width. */
export declare function pad(line: Line, width: number, side?: 'left' | 'right'): Line;
export declare const padText: (text: string, width: number) => string;
export declare const indent: (lines: readonly Line[], columns: number) => Line[];
/** Puts `first` before the first line and as many blanks before the others. */
export declare function hang(first: Line, lines: readonly Line[]): Line[];
/** The line itself where it fits, else as many whole graphemes as leave room for `more`. */
export declare function cut(line: Line, width: number, more: string): Line;
