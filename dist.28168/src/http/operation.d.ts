import type { Express } from 'express';
import type { Contract } from './contract.ts';
import { type Json, type SchemaWriter } from './json-schema.ts';
/** One method of one path. */
export interface Operation {
    readonly path: string;
    readonly method: string;
    readonly contract: Contract;
}
/** What the endpoints of an app answer, in the order of their declaration. */
export declare const operationsOf: (app: Express) => Operation[];
/** What a document says of an operation; `writer` gathers the schemas that it names. */
export declare function describe(operation: Operation, writer: SchemaWriter): Json;
