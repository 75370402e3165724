import type { Look } from '../host/host.ts';
import type { PlayEvent } from '../lesson/events.ts';
import { type Chunk } from './chunks.ts';
import type { View } from './views.ts';
export type { Chunk };
/**
 * A play as a person follows it, in pieces: `typed` is what a person would type, as the request line with its JSON body,
 * and holds no escape codes, so that it can be shown a character after the other. Without times: the same events give
 * the same text.
 */
export declare function terminalChunks(events: AsyncIterable<PlayEvent>, look: Look): AsyncGenerator<Chunk>;
/** The learner's view. */
export declare const terminal: View;
