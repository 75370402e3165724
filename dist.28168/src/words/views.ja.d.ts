import type { viewsEn } from './views.en.ts';
import type { Words } from './words.ts';
export declare const viewsJa: Pick<Words, keyof typeof viewsEn>;
