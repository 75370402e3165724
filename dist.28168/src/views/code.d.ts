import type { Page } from './page.ts';
import { type Line } from './style.ts';
/** Source code with its line numbers; a line that is too long goes on below, beside a mark. */
export declare function numberedCode(source: string, firstLine: number, language: string, page: Page): Line[];
/** Source code without numbers, as in prose. */
export declare function codeBlock(source: string, language: string, page: Page): Line[];
/** Wraps a line of code; what goes on below has its indent. */
export declare function wrapCode(line: Line, width: number): Line[];
