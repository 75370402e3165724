import type { Home, Prepare } from './database-server.ts';
/**
 * In memory, or in a file that is made anew and stays afterwards. It is seeded under a name of its own and then put in
 * the file's place, so that the file is whole at any time, and stages that use it side by side don't meet.
 */
export declare function sqliteHome(file: string | undefined, name: string, prepare: Prepare): Home;
/** Files that a killed process left beside the target's file. */
export declare function dropUnfinished(file: string, prefix: string): void;
