import type { Place } from '../lesson/events.ts';
/** The line, from 1, of the nth place where a text stands in quotes in a source; undefined when it does not. */
export declare function lineOf(source: string, text: string, nth?: number): number | undefined;
/** The frames of an error's stack, innermost first, as places in the sources. */
export declare function placesOf(error: unknown): Place[];
/** The innermost place of an error that lies in one of these files, or, if none does, below one of these folders. */
export declare const placeOf: (error: unknown, filesOrFolders: readonly string[]) => Place | undefined;
