import type { WsHandle } from '../lesson/handles.ts';
import type { Busy, Emit } from './emit.ts';
/** WebSocket clients of the server that `port` starts. `close` drops those that are left. */
export declare function wsHandle(port: () => Promise<number>, emit: Emit, busy: Busy): WsHandle & {
    close(): void;
};
