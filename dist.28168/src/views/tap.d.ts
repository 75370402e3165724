import type { View } from './views.ts';
/** TAP 14: a test point a case, flat, as every consumer reads it; a broken lesson is a point that is not ok. */
export declare const tap: View;
