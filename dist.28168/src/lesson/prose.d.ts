import type { Report } from './mistake.ts';
export interface Section {
    readonly id: string;
    readonly title: string;
    /** Markdown. */
    readonly body: string;
    /** Markdown, a level an item, the first one the gentlest. */
    readonly hints: readonly string[];
    readonly line: number;
}
/** A lesson's text in one language. */
export interface Prose {
    readonly title: string;
    readonly aliases: readonly string[];
    /** Markdown. */
    readonly intro: string;
    readonly steps: readonly Section[];
    /** The task; its own steps are the `###` sections below it. */
    readonly exercise?: Section & {
        readonly steps: readonly Section[];
    };
}
/** Reads a prose file: `# Title`, an introduction, `## Step {#id}` sections, `### Hints` lists, `## Task {#exercise}`. */
export declare function parseProse(markdown: string, report: Report): Prose;
/** From `<!-- aliases: a, b -->`. */
export declare const aliasesOf: (markdown: string) => string[];
