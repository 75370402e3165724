import type { Host } from '../host/host.ts';
import type { Found } from '../library/catalog.ts';
import type { Wishes } from './playing.ts';
/** Keeps a lesson's server up, seeded, until the host stops. `ready` is told its URL once it answers. */
export declare function serveLesson(found: Found, host: Host, { database }: Wishes, port: number, ready: (url: string) => void): Promise<void>;
