import type { View } from './views.ts';
/** JUnit XML: a suite a lesson, a case a verdict; a broken lesson is a case with an error. Written when all is over. */
export declare const junit: View;
