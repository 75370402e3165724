import type { Lesson, Step } from '../lesson/define.ts';
import type { FailReason } from '../lesson/events.ts';
import type { Mistake } from '../lesson/mistake.ts';
import { type Prose } from '../lesson/prose.ts';
import { type Language } from '../words/words.ts';
import type { Found } from './catalog.ts';
/** A lesson that can be played. */
export interface LoadedLesson extends Found {
    /** Its lesson.ts. */
    readonly file: string;
    readonly definition: Lesson;
    readonly prose: Readonly<Partial<Record<Language, Prose>>>;
    readonly wrong: readonly WrongAnswer[];
}
/** Code that must fail one step. Its first line says which, and why. */
export interface WrongAnswer {
    readonly file: string;
    readonly step: string;
    /** Whether it stands in for app.ts or for answer.ts. */
    readonly part: 'lesson' | 'exercise';
    readonly why: string;
    /** How the step must end. */
    readonly reason: FailReason;
}
export interface Loading {
    /** Absent where the lesson can't be played at all. */
    readonly lesson?: LoadedLesson;
    readonly mistakes: readonly Mistake[];
}
/** Opens a lesson folder, runs its lesson.ts (not its steps), and names every mistake that can be seen without playing. */
export declare function loadLesson(found: Found): Promise<Loading>;
export declare const allSteps: (lesson: Lesson) => Step[];
