import type { View } from './views.ts';
/** Annotations for GitHub's workflow log: an error a failure, at the line of the lesson, then the counts. */
export declare const github: View;
