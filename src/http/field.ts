import { z } from 'zod'
import { Refusal } from './lax.ts'

/** A zod schema that takes what pydantic takes and refuses what pydantic refuses. `.default()` makes it optional. */
export type Field<T> = z.ZodType<T, unknown>

/** Named fields, in the order in which their faults are reported. */
export type Fields = Readonly<Record<string, z.ZodType>>

/** What each of the fields gives. */
export type Values<F extends Fields> = { -readonly [K in keyof F]: z.output<F[K]> }

/** What a field may say about itself. Nothing of it but `alias` changes what is accepted. */
export interface About {
  /** The name on the wire, where it differs from the one in the code. */
  readonly alias?: string
  readonly title?: string
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly deprecated?: boolean
}

/** Names on the wire, and which defaults come from a function. */
const notes = z.registry<{ alias?: string; factory?: boolean }>()

/** The entries that are not undefined. */
export const given = (entries: object) =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined))

/** Puts on a schema what `about` says, and the JSON Schema keywords that describe it. */
export function about<T extends z.ZodType>(
  schema: T,
  { alias, title, description, examples, deprecated }: About,
  keywords: object = {},
): T {
  const described = schema.meta({ ...keywords, ...given({ title, description, examples, deprecated }) })
  if (alias !== undefined) notes.add(described, { alias })
  return described
}

/** Reports a refusal from within a zod check or transform. */
export const refuse = (context: z.core.$RefinementCtx<unknown>, { type, ctx, message }: Refusal) =>
  context.addIssue({ code: 'custom', message, params: { type, ctx } })

/** Makes a field of a function that gives the value, or a `Refusal`. `keywords` are its JSON Schema. */
export const field = <T>(read: (value: unknown) => T | Refusal, options: About, keywords: object) =>
  about(
    z.unknown().transform((value, context) => {
      const result = read(value)
      if (!(result instanceof Refusal)) return result
      refuse(context, result)
      return z.NEVER
    }),
    options,
    keywords,
  )

/** `field` with a default that is made anew each time. As in pydantic it does not stand in the JSON Schema. */
export function defaultFactory<T extends z.ZodType>(schema: T, make: () => z.core.util.NoUndefined<z.output<T>>) {
  const optional = schema.default(make)
  notes.add(optional, { factory: true })
  return optional
}

/** Whether the default comes from `defaultFactory`. */
export const hasFactory = (schema: z.core.$ZodType) => notes.get(schema)?.factory === true

/** Whether a value has to be there: the field has no default. */
export const isRequired = (schema: z.core.$ZodType) => schema._zod.optin === undefined

/** What stands inside `.default()`, `.nullable()` and the like; undefined for a schema that wraps nothing. */
export function inside(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return schema.unwrap()
  if (schema instanceof z.ZodPipe) return schema.out instanceof z.ZodTransform ? schema.in : schema.out
  return undefined
}

/** The name that a field goes by on the wire. */
export function wireName(schema: z.core.$ZodType, name: string): string {
  const alias = notes.get(schema)?.alias
  const inner = inside(schema)
  return alias ?? (inner ? wireName(inner, name) : name)
}

/** Whether a field takes several values of one name: a list. */
export function takesMany(schema: z.core.$ZodType): boolean {
  const inner = inside(schema)
  return inner ? takesMany(inner) : schema instanceof z.ZodArray
}
