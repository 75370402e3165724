import type { EventOf } from '../lesson/events.ts';
import type { Language } from '../words/words.ts';
import { type Page } from './page.ts';
import { type Line } from './style.ts';
type Failure = EventOf<'fail'>;
/** A failure as a person reads it: the reason, then what was sent, what came, where they differ, where, and what to try. */
export declare function failureLines(failure: Failure, page: Page): Promise<Line[]>;
/** The same as plain text, for a report. */
export declare function failureText(failure: Failure, language: Language): Promise<string>;
export {};
