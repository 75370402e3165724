import type { Line } from './style.ts';
/**
 * Breaks a line at blanks and between wide characters, so that no part is wider than `width`; a word that is too long is
 * broken where the line is full. Line breaks in it are kept.
 */
export declare function wrap(line: Line, width: number): Line[];
