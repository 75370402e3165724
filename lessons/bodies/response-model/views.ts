import { isDeepStrictEqual } from 'node:util'
import { Items } from './models.ts'

// #region views
const defaults: Readonly<Record<string, unknown>> = { tags: [], note: null }

/** What stays of an item, of a row that was given: FastAPI's response_model_… options, by hand. */
const only = (keep: (key: string, value: unknown, row: object) => boolean) => (row: object) =>
  Object.fromEntries(Object.entries(Items.parse(row)).filter(([key, value]) => keep(key, value, row)))

export const views = {
  /** exclude_unset: what the row has. */
  unset: only((key, _value, row) => key in row),
  none: only((_key, value) => value !== null),
  /** exclude_defaults: what is not the default, whether it was given or not. */
  defaults: only((key, value) => !(key in defaults && isDeepStrictEqual(value, defaults[key]))),
  include: only((key) => ['id', 'name'].includes(key)),
  exclude: only((key) => !['price', 'tags'].includes(key)),
}
// #endregion
