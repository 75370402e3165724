import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'

export interface Options {
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly exclude_unset?: boolean
  readonly exclude_defaults?: boolean
}

type Data = Record<string, unknown>

// #region your-turn
/** A field without a default refuses undefined. */
function isDefault(field: z.core.$ZodType | undefined, value: unknown): boolean {
  if (!field) return false
  const { success, data } = z.safeParse(field, undefined)
  return success && isDeepStrictEqual(value, data)
}
// #endregion

export function dump(schema: z.ZodObject, input: Data, options: Options = {}): Data {
  const value = schema.parse(input)
  // #region your-turn
  // starter: return value
  const entries = Object.entries(value).filter(
    ([key, inner]) =>
      (options.include?.includes(key) ?? true) &&
      !options.exclude?.includes(key) &&
      !(options.exclude_unset && !Object.hasOwn(input, key)) &&
      !(options.exclude_defaults && isDefault(schema.shape[key], inner)),
  )
  return Object.fromEntries(entries)
  // #endregion
}
