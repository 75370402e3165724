import { en } from './en.ts';
type English = typeof en;
/** Each text of the interface, in one language. */
export type Words = {
    readonly [Key in keyof English]: English[Key] extends string ? string : English[Key];
};
export type Language = 'en' | 'ja';
export declare const languageNames: readonly Language[];
export declare const wordsIn: (language: Language) => Words;
export declare const isLanguage: (text: string) => text is Language;
export {};
