import { type Found } from './catalog.ts';
/** Finds the one lesson that a name means: `query-params`, `requests/query-params`, an alias, or a folder's path. */
export declare function findLesson(name: string, env: NodeJS.ProcessEnv, cwd: string): Found;
/** Finds what a name or a folder means; a topic or a folder of lessons means all in it. Throws a Problem with the nearest names. */
export declare function findLessons(name: string, env: NodeJS.ProcessEnv, cwd: string): Found[];
/** How many letters have to be put in, taken out or changed. */
export declare function distance(a: string, b: string): number;
