import { isDefault } from './dump.ts'
import type { Data, Model } from './shape.ts'

// #region naive-unset
/** Sees only what came out of the check, so "unset" can only mean "as the default". */
export function naiveUnset({ fields }: Model, value: Data): Data {
  const set = Object.entries(fields).filter(([key, field]) => !isDefault(field, value[key]))
  return Object.fromEntries(set.map(([key]) => [key, value[key]]))
}
// #endregion
