import { type Line } from './style.ts';
/** A piece of output. */
export interface Chunk {
    readonly text: string;
    /** What a person would type: no escape codes, no line breaks. */
    readonly typed: boolean;
}
/** Lines as pieces: what is typed apart from what is not; indents and colour codes are in the latter. */
export declare function chunksOf(lines: readonly Line[], colour: boolean): Generator<Chunk>;
