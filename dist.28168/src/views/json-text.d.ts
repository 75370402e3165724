/** JSON as a person writes it: what fits into `width` columns stands on a line, else an item a line. */
export declare function jsonLines(value: unknown, width: number): string[];
/** The whole value in one line. */
export declare function inlined(value: unknown): string;
