import type { Host, Look } from '../host/host.ts';
import type { Wishes } from '../frontends/playing.ts';
import { type Language, type Words } from '../words/words.ts';
/** What every command is given. */
export interface Context {
    readonly host: Host;
    readonly language: Language;
    readonly words: Words;
    readonly look: Look;
}
/** Options that several commands share. */
export interface SharedOptions {
    readonly db?: string;
    readonly timeout?: number;
}
/** `--lang`, else FSTUDY_LANG, else the locale, else English. */
export declare function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Language;
/** Columns, colours and characters, as the terminal and its user have them. https://no-color.org */
export declare function lookAt(output: NodeJS.WriteStream, env: NodeJS.ProcessEnv, argv: readonly string[], language: Language): Look;
export declare const contextOf: (host: Host, argv: readonly string[], language: Language) => Context;
export declare const wishesOf: ({ language, host }: Context, { db, timeout }: SharedOptions) => Wishes;
