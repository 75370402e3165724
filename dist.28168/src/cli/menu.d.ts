import type { Context } from './context.ts';
/** `fstudy` alone: a menu in a terminal, else the help. */
export declare function menu(context: Context): Promise<number>;
