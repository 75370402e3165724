import { z } from 'zod';
import { Refusal } from './lax.ts';
/** A zod schema that takes what pydantic takes and refuses what pydantic refuses. `.default()` makes it optional. */
export type Field<T> = z.ZodType<T, unknown>;
/** Named fields, in the order in which their faults are reported. */
export type Fields = Readonly<Record<string, z.ZodType>>;
/** What each of the fields gives. */
export type Values<F extends Fields> = {
    -readonly [K in keyof F]: z.output<F[K]>;
};
/** What a field may say about itself. Nothing of it but `alias` changes what is accepted. */
export interface About {
    /** The name on the wire, where it differs from the one in the code. */
    readonly alias?: string;
    readonly title?: string;
    readonly description?: string;
    readonly examples?: readonly unknown[];
    readonly deprecated?: boolean;
}
/** The entries that are not undefined. */
export declare const given: (entries: object) => {
    [k: string]: any;
};
/** Puts on a schema what `about` says, and the JSON Schema keywords that describe it. */
export declare function about<T extends z.ZodType>(schema: T, { alias, title, description, examples, deprecated }: About, keywords?: object): T;
/** Reports a refusal from within a zod check or transform. */
export declare const refuse: (context: z.core.$RefinementCtx<unknown>, { type, ctx, message }: Refusal) => void;
/** Makes a field of a function that gives the value, or a `Refusal`. `keywords` are its JSON Schema. */
export declare const field: <T>(read: (value: unknown) => T | Refusal, options: About, keywords: object) => z.ZodPipe<z.ZodUnknown, z.ZodTransform<Awaited<T>, unknown>>;
/** `field` with a default that is made anew each time. As in pydantic it does not stand in the JSON Schema. */
export declare function defaultFactory<T extends z.ZodType>(schema: T, make: () => z.core.util.NoUndefined<z.output<T>>): z.ZodDefault<T>;
/** Whether the default comes from `defaultFactory`. */
export declare const hasFactory: (schema: z.core.$ZodType) => boolean;
/** Whether a value has to be there: the field has no default. */
export declare const isRequired: (schema: z.core.$ZodType) => boolean;
/** What stands inside `.default()`, `.nullable()` and the like; undefined for a schema that wraps nothing. */
export declare function inside(schema: z.core.$ZodType): z.core.$ZodType | undefined;
/** The name that a field goes by on the wire. */
export declare function wireName(schema: z.core.$ZodType, name: string): string;
/** Whether a field takes several values of one name: a list. */
export declare function takesMany(schema: z.core.$ZodType): boolean;
