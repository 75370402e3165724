/**
 * Catches errors that come from a callback or a promise that nobody waits for, while `work` runs: they would end the
 * process otherwise. The latest step that runs gets them.
 */
export declare class Stray {
    #private;
    /** Rejects with the first such error. */
    readonly error: Promise<never>;
    constructor();
    end(): void;
}
