import type { Language } from '../words/words.ts';
/** A lesson's folder, not yet opened. */
export interface Found {
    readonly topic: string;
    readonly id: string;
    /** topic/id */
    readonly name: string;
    readonly folder: string;
}
/** What the list of lessons shows, read from the prose alone: nothing of the lesson is run. */
export interface Entry extends Found {
    readonly title: string;
    readonly steps: number;
    readonly exercise: boolean;
    readonly aliases: readonly string[];
}
/** The lessons in a folder: itself, its folders, or its folders' folders. Throws a Problem when it can't be read. */
export declare function lessonsIn(folder: string): Found[];
/** The course and the folders of lessons that FSTUDY_LESSONS names. */
export declare function allLessons(env: NodeJS.ProcessEnv, cwd: string): Found[];
/** Reads what the list shows. A lesson without readable prose is listed under its folder's name. */
export declare function entryOf(lesson: Found, language: Language): Entry;
