/** A time limit that stands still while somebody else is at work: a person who reads, a terminal that is typed on. */
export declare class Limit {
    #private;
    /** Resolves when the time is over. */
    readonly expired: Promise<void>;
    constructor(ms: number);
    /** Milliseconds that count: without those during which it stood still. */
    get spent(): number;
    /** Stands still until the work is done. */
    during<T>(work: Promise<T>): Promise<T>;
    end(): void;
}
