import type { Look } from '../host/host.ts';
import type { PlayEvent } from '../lesson/events.ts';
/** Turns events into text. Pure: the same events and the same look give the same text. */
export type View = (events: AsyncIterable<PlayEvent>, look: Look) => AsyncGenerator<string>;
/** What `check --reporter` knows, each loaded when it is asked for. */
export declare const reporters: {
    spec: () => Promise<View>;
    tap: () => Promise<View>;
    junit: () => Promise<View>;
    json: () => Promise<View>;
    github: () => Promise<View>;
};
export type ReporterName = keyof typeof reporters;
