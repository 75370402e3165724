import type { Load, Step } from '../lesson/define.ts';
import type { FailReason, Part } from '../lesson/events.ts';
import type { LoadedLesson } from '../library/load.ts';
/** Something to play that ends in one verdict. */
export interface Case {
    readonly part: Part;
    /** The step's id, or for code that must fail its file's name. */
    readonly id: string;
    /** One step; for a starter all of the exercise, of which one must fail. */
    readonly steps: readonly Step[];
    /** The code that the steps work with. */
    readonly load?: Load;
    /** Where that code stands, when it is not the lesson's own. */
    readonly file?: string;
    /** The code must fail, in this way; a pass is the failure then. */
    readonly mustFail?: readonly FailReason[];
}
/** The lesson, step by step. */
export declare const lessonCases: ({ definition }: LoadedLesson) => Case[];
/** The exercise, step by step, on a file that stands in for the answer. */
export declare function exerciseCases({ definition }: LoadedLesson, file?: string): Case[];
/** All that must hold of a lesson: it passes, its answer passes, its starter fails, its wrong answers fail. */
export declare function checkCases(lesson: LoadedLesson, folder: string): Case[];
/** A folder for what a play writes down, and the function that removes it. */
export declare function temporaryFolder(): {
    folder: string;
    remove(): void;
};
