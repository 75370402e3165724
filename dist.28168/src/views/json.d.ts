import type { View } from './views.ts';
/** The events themselves, one a line. */
export declare const json: View;
