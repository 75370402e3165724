import type { Words } from './words.ts';
import type { cliEn } from './cli.en.ts';
export declare const cliJa: Pick<Words, keyof typeof cliEn>;
