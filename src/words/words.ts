import { en } from './en.ts'
import { ja } from './ja.ts'

type English = typeof en
/** Each text of the interface, in one language. */
export type Words = { readonly [Key in keyof English]: English[Key] extends string ? string : English[Key] }
export type Language = 'en' | 'ja'

const languages: Record<Language, Words> = { en, ja }
export const languageNames: readonly Language[] = ['en', 'ja']
export const wordsIn = (language: Language): Words => languages[language]
export const isLanguage = (text: string): text is Language => text in languages
