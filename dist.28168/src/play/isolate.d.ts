import type { PlayEvent } from '../lesson/events.ts';
import type { Action } from './actions.ts';
import { Channel } from './channel.ts';
import { type Assignment, type Fate, type FromChild, type ToChild } from './wire.ts';
/** A process that is ready to play. */
export declare class Child {
    #private;
    readonly messages: Channel<FromChild>;
    /** How the process ended. */
    readonly gone: Promise<{
        code: number | null;
        signal: NodeJS.Signals | null;
        fate: Fate | undefined;
        printed: string;
    }>;
    constructor();
    tell(message: ToChild): void;
    kill(): void;
}
/**
 * `play` in a process of its own. What the process does to itself becomes a verdict on the case that ran, and the rest
 * is played in a fresh one.
 */
export declare function playIsolated(assignment: Omit<Assignment, 'folder' | 'from'>, actions: AsyncIterable<Action>, { stop, first }: {
    stop: AbortSignal;
    first?: Child;
}): AsyncGenerator<PlayEvent>;
