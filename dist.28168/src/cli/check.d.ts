import { type ReporterName } from '../views/views.ts';
import { type Context, type SharedOptions } from './context.ts';
interface CheckOptions extends SharedOptions {
    readonly reporter: ReporterName;
    readonly output?: string;
    readonly jobs?: number;
    readonly shard?: {
        readonly index: number;
        readonly count: number;
    };
    readonly bail?: boolean;
}
/** `fstudy check [names…]` */
export declare function check(context: Context, names: readonly string[], options: CheckOptions): Promise<number>;
export {};
