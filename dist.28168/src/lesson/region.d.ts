export interface Region {
    /** Of its first line in the file, from 1. */
    readonly line: number;
    readonly text: string;
}
/** Cuts the lines of a region, without the markers of others in it and without their common indent; undefined when it is not there or not closed. */
export declare function cutRegion(source: string, name: string): Region | undefined;
/** The names of all regions of a source, in order. */
export declare const regionNames: (source: string) => string[];
/** What a learner starts from: each `your-turn` block holds its `// starter:` lines alone. Undefined when there is no such block. */
export declare function starterOf(source: string, comment: string): string | undefined;
/** The answer as a learner reads it: without the `// starter:` lines. */
export declare const solutionOf: (source: string) => string;
