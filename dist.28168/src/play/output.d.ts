/** What the code prints, caught before it leaves the process; printing without end, or ending the process, is told first. */
export declare class Output {
    #private;
    constructor();
    /** Ends this process without a word. */
    readonly end: () => never;
    /** What was printed since the last call. */
    take(): string;
}
