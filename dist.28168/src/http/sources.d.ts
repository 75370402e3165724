import type { Request, Response } from 'express';
import type { Contract } from './contract.ts';
import { type Validated } from './faults.ts';
/** One part of a contract: how to take it out of a request, and how to check what was taken. */
export interface Source {
    readonly key: string;
    take(request: Request, response: Response): unknown;
    check(taken: unknown): Validated<unknown>;
}
/** The parts of a contract, in the order in which their faults are reported. */
export declare const sourcesOf: (contract: Contract) => readonly Source[];
