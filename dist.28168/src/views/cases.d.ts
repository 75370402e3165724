import type { EventOf, PlayEvent } from '../lesson/events.ts';
/** A verdict, with what the events before it say about it. */
export interface CaseResult {
    readonly lesson: string;
    readonly title: string;
    /** Where the case is told, in its lesson; else where it failed. */
    readonly file?: string;
    readonly line?: number;
    readonly verdict: EventOf<'pass' | 'fail'>;
}
/** How many of what. */
export interface Totals {
    lessons: number;
    brokenLessons: number;
    passed: number;
    failed: number;
    /** Milliseconds that the cases took, together. */
    ms: number;
}
/** Follows events: gives a case for each verdict, and counts. */
export declare function caseTracker(): {
    readonly totals: Readonly<Totals>;
    take(event: PlayEvent): CaseResult | undefined;
};
/** What a case is called in a report, in one line: `defaults: Without a query`, `exercise/first: …`, `wrong/late.ts`. */
export declare function caseName({ title, verdict: { part, id } }: CaseResult): string;
