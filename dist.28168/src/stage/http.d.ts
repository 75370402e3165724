import type { HttpHandle } from '../lesson/handles.ts';
import type { Busy, Emit } from './emit.ts';
/** Requests to the server that `port` starts, each on a connection of its own. */
export declare function httpHandle(port: () => Promise<number>, emit: Emit, busy: Busy): HttpHandle;
