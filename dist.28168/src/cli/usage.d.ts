import type { CommanderError } from 'commander';
import { Problem } from '../words/problem.ts';
export declare const commandNames: string[];
/** What commander found wrong, in fstudy's words. */
export declare function usageProblem(error: CommanderError, argv: readonly string[]): Problem;
