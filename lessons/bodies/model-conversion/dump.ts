import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type Data, inside, isData, type Model, modelOf } from './shape.ts'

export interface Filters {
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly exclude_unset?: boolean
  readonly exclude_none?: boolean
  readonly exclude_defaults?: boolean
  readonly by_alias?: boolean
}

// #region default
/** Without a default, undefined is refused. */
export function isDefault(field: z.ZodType, value: unknown): boolean {
  const { success, data } = field.safeParse(undefined)
  return success && isDeepStrictEqual(value, data)
}
// #endregion

// #region dump
/** `value` is what the model made of `input`. */
export function dump({ fields, wire }: Model, value: Data, input: Data, filters: Filters): Data {
  const { include = [], exclude = [], ...nested } = filters
  const entries = Object.entries(fields).flatMap(([key, field]) => {
    const [name, inner] = [wire[key] ?? key, value[key]]
    const left =
      (include.length > 0 && !include.includes(key)) ||
      exclude.includes(key) ||
      (nested.exclude_unset && !Object.hasOwn(input, name)) ||
      (nested.exclude_none && inner === null) ||
      (nested.exclude_defaults && isDefault(field, inner))
    return left ? [] : [[nested.by_alias ? name : key, dumpField(inside(field), inner, input[name], nested)]]
  })
  return Object.fromEntries(entries)
}
// #endregion

// #region nested
function dumpField(schema: z.core.$ZodType, value: unknown, input: unknown, filters: Filters): unknown {
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const inputs: readonly unknown[] = Array.isArray(input) ? input : []
    return value.map((item, index) => dumpField(inside(schema.element), item, inputs[index], filters))
  }
  const model = modelOf(schema)
  return model && isData(value) ? dump(model, value, isData(input) ? input : {}, filters) : value
}
// #endregion
