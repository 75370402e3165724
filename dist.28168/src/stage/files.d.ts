import type { FilesHandle } from '../lesson/handles.ts';
/** Where stages keep their folders. */
export declare const temporaryPrefix: (root?: string) => string;
/** A folder below `root`, made at the first use and removed by `close`. */
export declare function filesHandle(root?: string): FilesHandle & {
    close(): void;
};
