import { type Context, type SharedOptions } from './context.ts';
/** `fstudy lesson <name>` */
export declare function lesson(context: Context, name: string, options: SharedOptions & {
    step?: string;
}): Promise<number>;
