import { z } from 'zod';
import { type About, type Field, type Fields, type Values } from './field.ts';
interface ListOptions extends About {
    readonly minLength?: number;
    /** Looked at before the items are. */
    readonly maxLength?: number;
}
/** A list of `item`. In a query, a header or a form it takes all values of its name. */
export declare function list<T extends z.ZodType>(item: T, { minLength, maxLength, ...options }?: ListOptions): Field<z.output<T>[]>;
interface ObjectOptions {
    readonly nameOf?: (schema: z.core.$ZodType, key: string) => string;
    readonly extra?: 'ignore' | 'forbid';
    /** What is said of a value that is no object. */
    readonly error?: string;
}
/** An object whose fields have their wire names in the input and their own in the output. */
export declare function record<F extends Fields>(fields: F, { nameOf, extra, error }?: ObjectOptions): Field<Values<F>>;
interface ModelOptions extends Pick<About, 'description' | 'examples'> {
    /** What becomes of keys that no field has: they are dropped, or refused after the faults of the fields. */
    readonly extra?: 'ignore' | 'forbid';
}
/** An object with named fields, as pydantic's `BaseModel`: what it gives has every field and no other. */
export declare function model<F extends Fields>(name: string, fields: F, { extra, ...options }?: ModelOptions): Field<Values<F>>;
export {};
