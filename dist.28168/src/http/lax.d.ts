import { type FaultType } from './messages.ts';
/** Says that a value is refused, and why. */
export declare class Refusal {
    readonly type: FaultType;
    readonly ctx: Readonly<Record<string, unknown>> | undefined;
    readonly message: string;
    constructor(type: FaultType, ctx?: Readonly<Record<string, unknown>>, message?: string);
}
/** What pydantic takes for an `int` in lax mode: whole numbers, true and false, text. */
export declare function toInt(value: unknown): number | Refusal;
/** A whole number alone. */
export declare function strictInt(value: unknown): number | Refusal;
/** What pydantic takes for a `float` in lax mode: numbers, true and false, text. */
export declare function toFloat(value: unknown): number | Refusal;
/** A number alone. */
export declare const strictFloat: (value: unknown) => number | Refusal;
/** What pydantic takes for a `bool` in lax mode: true, false, 1, 0 and their words; text is not trimmed. */
export declare function toBool(value: unknown): boolean | Refusal;
/** True or false alone. */
export declare const strictBool: (value: unknown) => boolean | Refusal;
