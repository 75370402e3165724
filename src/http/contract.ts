import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { Fields, Values } from './field.ts'
import type { UploadOptions } from './form.ts'

/** What a route takes from a request, and from where. */
interface Sources {
  readonly path?: Fields
  readonly query?: Fields
  /** `x_token` is the header `x-token`. */
  readonly header?: Fields
  readonly cookie?: Fields
  /** The fields of an urlencoded or multipart body. An empty text counts as missing. */
  readonly form?: Fields
  /** Where the files of a form go: into memory, unless it is said. */
  readonly upload?: UploadOptions
  /** A JSON body: usually a `model`. */
  readonly body?: z.ZodType
}

export interface OtherResponse {
  readonly description: string
  readonly model?: z.ZodType
}

/** What the documentation says of a route. Of all this only `status` and `responseModel` change the answer. */
interface Documented {
  /** The route's name in the code: from it come the summary and the operation's id. */
  readonly name?: string
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly deprecated?: boolean
  /** `false` keeps the route out of the document. It still answers. */
  readonly includeInSchema?: boolean
  /** The status of a success, unless the handler sets another: 200. */
  readonly status?: number
  /** What is sent goes through this first: keys that it does not have are dropped, what does not fit is a 500. */
  readonly responseModel?: z.ZodType
  readonly responseDescription?: string
  /** Other answers, by status; `default` stands for any other. A text is the description alone. */
  readonly responses?: Readonly<Record<number, string | OtherResponse>> & { readonly default?: string | OtherResponse }
  readonly bodyExamples?: Readonly<
    Record<string, { readonly summary?: string; readonly description?: string; readonly value: unknown }>
  >
}

export interface Contract extends Sources, Documented {}

/** The values of a contract, checked and converted. */
export type Taken<C extends Contract> = {
  -readonly [P in keyof C & Exclude<keyof Sources, 'upload'>]: C[P] extends z.ZodType
    ? z.output<C[P]>
    : C[P] extends Fields
      ? Values<C[P]>
      : never
}

/** What a handler gets: the values, and Express's two objects. */
export type Input<C extends Contract> = Taken<C> & { readonly request: Request; readonly response: Response }
