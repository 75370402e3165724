import { wordsIn, type Language, type Words } from './words.ts'

/** `usage`: a command was given wrongly. `author`: a lesson is broken. `environment`: this machine lacks something. */
export type ProblemKind = 'usage' | 'author' | 'environment'

/** The keys whose text is made from values, as `{ url: string }`. */
export type ProblemKey = { [Key in keyof Words]: Words[Key] extends (values: never) => string ? Key : never }[keyof Words]
export type ProblemValues<Key extends ProblemKey> = Words[Key] extends (values: infer Values) => string ? Values : never

/** Something that a person can mend. Thrown anywhere, told once, at the edge, in that person's language. */
export class Problem<Key extends ProblemKey = ProblemKey> extends Error {
  override name = 'Problem'
  readonly kind: ProblemKind
  readonly key: Key
  readonly values: ProblemValues<Key>

  constructor(kind: ProblemKind, key: Key, values: ProblemValues<Key>, options?: ErrorOptions) {
    super(problemText('en', key, values), options)
    this.kind = kind
    this.key = key
    this.values = values
  }
}

/** What went wrong, where, and what to do, in a sentence or two. */
export function problemText<Key extends ProblemKey>(language: Language, key: Key, values: ProblemValues<Key>): string {
  const text: (values: ProblemValues<Key>) => string = wordsIn(language)[key] as never
  return text(values)
}
