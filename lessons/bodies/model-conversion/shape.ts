import { about, type Fields, model } from 'fstudy/http'
import { z } from 'zod'

// #region model
/** A schema that one can read: its fields, and what those are called on the wire where that differs. */
export interface Model {
  readonly schema: z.ZodType
  readonly fields: Fields
  readonly wire: Readonly<Record<string, string>>
}

interface Options {
  readonly wire?: Readonly<Record<string, string>>
  readonly extra?: 'forbid'
}

const models = new WeakMap<object, Model>()

export function define(name: string, fields: Fields, { wire = {}, ...options }: Options = {}): Model {
  const named = Object.entries(fields).map(([key, field]) => {
    const alias = wire[key]
    return [key, alias === undefined ? field : about(field, { alias })] as const
  })
  const defined = { schema: model(name, Object.fromEntries(named), options), fields, wire }
  models.set(defined.schema, defined)
  return defined
}
// #endregion

/** A model that stands already, with no other names on the wire. */
export function adopt(schema: z.ZodType): Model {
  if (!(schema instanceof z.ZodObject)) throw new TypeError('A model with other names has its own schema')
  const adopted = { schema, fields: schema.shape, wire: {} }
  models.set(schema, adopted)
  return adopted
}

// #region inside
/** What stands inside `.default()`, `.nullable()` and a list's checks. */
export function inside(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return inside(schema.unwrap())
  if (schema instanceof z.ZodPipe && schema.out instanceof z.ZodArray) return schema.out
  return schema
}

export const modelOf = (schema: z.core.$ZodType) => models.get(schema)
// #endregion

export type Data = Record<string, unknown>

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
