import type { Tell } from '../words/problem.ts';
/** Something that a lesson's author has to mend, and where. */
export interface Mistake {
    readonly tell: Tell;
    readonly file: string;
    readonly line?: number;
}
/** Reports one mistake in a file; who reports goes on after it, so that an author sees all of them at once. */
export type Report = (tell: Tell, line?: number) => void;
