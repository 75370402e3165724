import type { EventOf } from '../lesson/events.ts';
import type { Mistake } from '../lesson/mistake.ts';
import type { Prose, Section } from '../lesson/prose.ts';
import type { LoadedLesson } from '../library/load.ts';
import { type Language } from '../words/words.ts';
import type { Case } from './cases.ts';
/** The prose in a language, or in the one that there is. */
export declare const proseOf: ({ prose }: LoadedLesson, language: Language) => Prose;
export declare function lessonEvent(lesson: LoadedLesson, language: Language, cwd: string): EventOf<'lesson'>;
/** A step's section; for a step of the exercise the one below the task. */
export declare function sectionOf(lesson: LoadedLesson, id: string, language: Language): Section | undefined;
/** The first hint of a step; a step of the exercise says by its text what it wants. */
export declare function firstHint(lesson: LoadedLesson, id: string, language: Language): string | undefined;
export declare function stepEvent(lesson: LoadedLesson, one: Case, number: number, of: number, language: Language, cwd: string): EventOf<'step'>;
/** The regions that a step shows. */
export declare function codeEvents(lesson: LoadedLesson, one: Case, cwd: string): EventOf<'code'>[];
/** What an author is told of a step that asserts nothing. */
export declare function assertsNothing(lesson: LoadedLesson, step: string, { language, cwd }: {
    language: Language;
    cwd: string;
}): EventOf<'broken'>;
/** The author's mistakes, told in a language. */
export declare const brokenEvent: (name: string, mistakes: readonly Mistake[], { language, cwd }: {
    language: Language;
    cwd: string;
}) => EventOf<'broken'>;
