import { z } from 'zod';
export type Json = Readonly<Record<string, unknown>>;
/** `item_count` → `Item Count`, `page-num` → `Page-Num`, `unitPrice` → `Unitprice`. */
export declare const words: (name: string) => string;
interface Place {
    /** What a reference to a named schema begins with. */
    readonly prefix: '#/$defs/' | '#/components/schemas/';
    /** Whether `default: null` is written. */
    readonly nullDefaults: boolean;
}
/** Writes JSON Schemas as pydantic does, and gathers the named ones. */
export declare class SchemaWriter {
    #private;
    readonly named: Map<string, Readonly<Record<string, unknown>>>;
    readonly place: Place;
    constructor(place: Place);
    /** The schema of a value; for a model or an enumeration a reference to it. */
    write(schema: z.core.$ZodType): Json;
    /** The schema of what has a name: a title beside it, unless it refers to a schema that has its own. */
    property(name: string, schema: z.core.$ZodType, refers?: (json: Json) => boolean): Json;
}
/** The JSON Schema of a model, as pydantic's `model_json_schema`: named schemas that it uses stand in `$defs`. */
export declare function jsonSchema(schema: z.ZodType): Json;
export {};
