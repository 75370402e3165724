import type { EventOf } from '../lesson/events.ts';
import { type Page } from './page.ts';
import { type Line } from './style.ts';
/** `→ GET /path`, its headers and its body; what a person would type is marked as typed. */
export declare function requestLines({ method, path, headers, body }: EventOf<'request'>, page: Page): Line[];
/** `← 200 OK`, the headers that tell something, and the body. */
export declare function responseLines({ status, reason, headers, cookies, body }: EventOf<'response'>, page: Page): Line[];
/** The first lines, and how many more there are. */
export declare function shortened(lines: readonly Line[], page: Page): Line[];
