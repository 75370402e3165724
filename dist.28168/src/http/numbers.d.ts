import { type About, type Field } from './field.ts';
interface Bounds {
    readonly gt?: number;
    readonly ge?: number;
    readonly lt?: number;
    readonly le?: number;
    readonly multipleOf?: number;
}
interface NumberOptions extends Bounds, About {
    /** Takes numbers alone, no text and no booleans. */
    readonly strict?: boolean;
}
/** A whole number: `5`, `"5"`, `" 1_000 "`, `"5.0"`, `true`. Exact up to 2⁵³, rounded from there on. */
export declare const int: ({ strict, ...options }?: NumberOptions) => Field<number>;
interface FloatOptions extends NumberOptions {
    /** `false` refuses Infinity and NaN, which JSON can't say. */
    readonly allowInfNan?: boolean;
}
/** A number: `1.5`, `".5"`, `"1e3"`, `true`; also `"inf"` and `"nan"`, unless `allowInfNan` is false. */
export declare function float({ strict, allowInfNan, ...options }?: FloatOptions): Field<number>;
interface BoolOptions extends About {
    /** Takes true and false alone. */
    readonly strict?: boolean;
}
/** True or false: `true`, `1`, `"yes"`, `"on"`, `"T"` and their opposites. */
export declare const bool: ({ strict, ...about }?: BoolOptions) => Field<boolean>;
export {};
