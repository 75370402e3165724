import type { Field } from './field.ts';
/** What is wrong with one value, in pydantic's words. */
export interface Fault {
    readonly type: string;
    /** Where: names and, in a list, positions. */
    readonly loc: readonly (string | number)[];
    readonly msg: string;
    /** The value as it came; for one that is missing, the object around it. */
    readonly input: unknown;
    readonly ctx?: Readonly<Record<string, unknown>>;
}
export type Validated<T> = {
    readonly value: T;
    readonly faults?: undefined;
} | {
    readonly faults: readonly Fault[];
};
/** Checks a value: gives it converted, or all that is wrong with it. As pydantic's `model_validate`, but it does not throw. */
export declare function validate<T>(field: Field<T>, value: unknown): Validated<T>;
