import { z } from 'zod'
import { type About, type Field, type Fields, type Values, about, given, refuse, wireName } from './field.ts'
import { Refusal } from './lax.ts'
import { messageOf } from './messages.ts'

interface ListOptions extends About {
  readonly minLength?: number
  /** Looked at before the items are. */
  readonly maxLength?: number
}

/** A list of `item`. In a query, a header or a form it takes all values of its name. */
export function list<T extends z.ZodType>(
  item: T,
  { minLength = 0, maxLength = Infinity, ...options }: ListOptions = {},
): Field<z.output<T>[]> {
  const notLonger = z.unknown().superRefine((value, context) => {
    if (!Array.isArray(value) || value.length <= maxLength) return
    refuse(context, new Refusal('too_long', { field_type: 'List', max_length: maxLength, actual_length: value.length }))
  })
  const items = z.array(item).superRefine((value, context) => {
    if (value.length >= minLength) return
    refuse(
      context,
      new Refusal('too_short', { field_type: 'List', min_length: minLength, actual_length: value.length }),
    )
  })
  const keywords = given({
    minItems: minLength || undefined,
    maxItems: Number.isFinite(maxLength) ? maxLength : undefined,
  })
  return about(notLonger.pipe(items), options, keywords)
}

interface ObjectOptions {
  readonly nameOf?: (schema: z.core.$ZodType, key: string) => string
  readonly extra?: 'ignore' | 'forbid'
  /** What is said of a value that is no object. */
  readonly error?: string
}

/** An object whose fields have their wire names in the input and their own in the output. */
export function record<F extends Fields>(
  fields: F,
  { nameOf = wireName, extra = 'ignore', error }: ObjectOptions = {},
) {
  const names = Object.entries(fields).map(([key, schema]) => ({ key, name: nameOf(schema, key), schema }))
  const shape = Object.fromEntries(names.map(({ name, schema }) => [name, schema]))
  const object = extra === 'forbid' ? z.strictObject(shape, error) : z.object(shape, error)
  const renamed = names.some(({ key, name }) => key !== name)
  const schema = renamed
    ? object.transform((value) => Object.fromEntries(names.map(({ key, name }) => [key, value[name]])))
    : object
  return schema as Field<Values<F>>
}

interface ModelOptions extends Pick<About, 'description' | 'examples'> {
  /** What becomes of keys that no field has: they are dropped, or refused after the faults of the fields. */
  readonly extra?: 'ignore' | 'forbid'
}

/** An object with named fields, as pydantic's `BaseModel`: what it gives has every field and no other. */
export function model<F extends Fields>(
  name: string,
  fields: F,
  { extra, ...options }: ModelOptions = {},
): Field<Values<F>> {
  const object = record(fields, { ...(extra && { extra }), error: messageOf('model_type', { class_name: name }) })
  return about(object, options, { id: name, title: name })
}
