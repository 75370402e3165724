import type { Line, Span } from './style.ts';
/** Colours source code lightly; a language that isn't known stays plain. Gives a line a line of the source. */
export declare function highlight(source: string, language: string): Line[];
/** Splits spans at their line breaks. */
export declare function linesOf(spans: readonly Span[]): Line[];
