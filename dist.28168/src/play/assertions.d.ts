/** What a step asserted: how often, and which assertions are still under way. */
export declare class AssertionScope {
    count: number;
    readonly pending: Set<Promise<unknown>>;
    /** Runs a step so that its assertions count here. */
    run<T>(work: () => T): T;
    ran(outcome: unknown): unknown;
}
