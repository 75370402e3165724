import { type About } from './field.ts';
type Choice = string | number | boolean;
/** One of these values and nothing else. */
export declare const literal: <const T extends readonly Choice[]>(...values: T) => import("zod").ZodPipe<import("zod").ZodUnknown, import("zod").ZodTransform<Awaited<T[number]>, unknown>>;
/** One of these texts; `name` is what the documentation calls the set. */
export declare const enumeration: <const T extends readonly string[]>(name: string, values: T, about?: About) => import("zod").ZodPipe<import("zod").ZodUnknown, import("zod").ZodTransform<Awaited<T[number]>, unknown>>;
export {};
