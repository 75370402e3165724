/** What a recording is of. */
export interface CastOptions {
    readonly width: number;
    readonly height: number;
    readonly title: string;
    /** The version of asciicast: 2 is played everywhere, 3 is what asciinema writes today. */
    readonly version: 2 | 3;
    /** Seconds since 1970; left out, two recordings of the same play are the same bytes. */
    readonly timestamp?: number;
}
/**
 * An asciicast, a line a piece: the header, then `[seconds, "o", text]`, with the seconds since the start in version 2 and
 * since the event before in version 3. `delayMs` is the time before a text is shown; it is added up in whole milliseconds.
 */
export declare function cast(chunks: AsyncIterable<{
    readonly text: string;
    readonly delayMs: number;
}>, options: CastOptions): AsyncGenerator<string>;
