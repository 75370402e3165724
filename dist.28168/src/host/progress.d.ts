/** Where fstudy keeps what it remembers, by the platform's custom. */
export declare function stateFolder(env: NodeJS.ProcessEnv, platform?: NodeJS.Platform): string;
/** What a learner has done in a lesson. */
export interface Done {
    readonly passed: ReadonlySet<string>;
    readonly exercise: boolean;
    /** The step at which the learner was last. */
    readonly at: string | undefined;
}
type Note = {
    readonly lesson: string;
} & ({
    readonly passed: string;
} | {
    readonly exercise: true;
} | {
    readonly at: string;
});
/**
 * Progress is a journal: each thing done is one short line, appended in one write, so that two fstudys may write at once
 * and a crash can lose no more than the line that was being written. A line that can't be read is passed over.
 */
export declare class Progress {
    #private;
    constructor(env: NodeJS.ProcessEnv);
    of(lesson: string): Done;
    /** Notes what is new. Throws a Problem when it can't be written down. */
    note(note: Note): void;
}
export {};
