import type { View } from './views.ts';
/** For a person at a terminal: a line a case under its lesson, the failures again in full, then the counts. */
export declare const spec: View;
