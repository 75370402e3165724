import type { Host } from '../host/host.ts';
import { type Language } from '../words/words.ts';
/** Lets a person pick a lesson; undefined when they leave. */
export declare function pickLesson(host: Host, language: Language): Promise<string | undefined>;
