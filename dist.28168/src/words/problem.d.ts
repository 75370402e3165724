import { type Language, type Words } from './words.ts';
/** `usage`: a command was given wrongly. `author`: a lesson is broken. `environment`: this machine lacks something. */
export type ProblemKind = 'usage' | 'author' | 'environment';
/** Says a thing in the language whose words it is given. */
export type Tell = (words: Words) => string;
/** Something that a person can mend: what, where and what to do. Thrown anywhere, told once, at the edge. */
export declare class Problem extends Error {
    name: string;
    readonly kind: ProblemKind;
    readonly tell: Tell;
    constructor(kind: ProblemKind, tell: Tell, options?: ErrorOptions);
    in(language: Language): string;
}
