import { Command } from 'commander';
import type { Context } from './context.ts';
/** The shell's code for a program that Ctrl-C ended: 128 + SIGINT. */
export declare const interrupted = 130;
/** The command line. `done` gets the exit code of the command that ran. */
export declare function commandLine(context: Context, version: string, done: (code: number) => void): Command;
