import { wordsIn, type Language, type Words } from './words.ts'

/** `usage`: a command was given wrongly. `author`: a lesson is broken. `environment`: this machine lacks something. */
export type ProblemKind = 'usage' | 'author' | 'environment'

/** Says a thing in the language whose words it is given. */
export type Tell = (words: Words) => string

/** Something that a person can mend: what, where and what to do. Thrown anywhere, told once, at the edge. */
export class Problem extends Error {
  override name = 'Problem'
  readonly kind: ProblemKind
  readonly tell: Tell

  constructor(kind: ProblemKind, tell: Tell, options?: ErrorOptions) {
    super(tell(wordsIn('en')), options)
    this.kind = kind
    this.tell = tell
  }

  in(language: Language): string {
    return this.tell(wordsIn(language))
  }
}

/** A Problem as it is; anything else is a fault of fstudy's own. */
export const asProblem = (error: unknown): Problem =>
  error instanceof Problem
    ? error
    : new Problem(
        'environment',
        (w) => w.unexpected({ message: error instanceof Error ? error.message : String(error) }),
        { cause: error },
      )
