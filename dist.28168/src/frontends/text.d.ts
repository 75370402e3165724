import type { Host, Look } from '../host/host.ts';
import type { Found } from '../library/catalog.ts';
import { type Wishes } from './playing.ts';
/** Plays a lesson, or one step of it, as text, and gives the exit code. */
export declare function lessonAsText(found: Found, host: Host, look: Look, wishes: Wishes, step?: string): Promise<number>;
