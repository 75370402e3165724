import type { Host } from '../host/host.ts';
/** Writes text as it comes, at the pace of who reads it. A reader that is gone ends it without an error. */
export declare function write(texts: AsyncIterable<string>, output: NodeJS.WritableStream): Promise<void>;
/** Whether a person sits at both ends. */
export declare const isInteractive: ({ input, output, env }: Host) => boolean;
