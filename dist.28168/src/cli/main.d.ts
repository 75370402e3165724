/** Runs the command line of this process, and sets its exit code. */
export declare function main(): Promise<void>;
