/** What a reader takes for one character each. */
export declare function graphemes(text: string): string[];
/** The terminal columns of one grapheme: 0, 1 or 2. */
export declare function graphemeWidth(grapheme: string): number;
/** The terminal columns of a text without control characters. Characters of ambiguous width count as one column. */
export declare function widthOf(text: string): number;
