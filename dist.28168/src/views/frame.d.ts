import type { EventOf } from '../lesson/events.ts';
import type { Page } from './page.ts';
import { type Line } from './style.ts';
/** `alice → text`: which client, which way, what. What a client sends is marked as typed. */
export declare function frameLines({ client, direction, frame }: EventOf<'frame'>, page: Page): Line[];
