import type { Dialect } from 'fstudy'
import { expressionBuilder, sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import { convert, fieldOf, FieldError, type Table } from './fields.ts'
import type { Database } from './seed.ts'
import { compare } from './suffixes.ts'
import { anyCase, sameCase } from './text.ts'

export { FieldError, ValueError, type Table } from './fields.ts'
export * from './naive.ts'

/** `field` or `field__suffix` to a value: all of them must hold. `and`, `or` and `not` hold groups of the same kind. */
export interface Conditions {
  readonly [key: string]: unknown
  readonly and?: readonly Conditions[]
  readonly or?: readonly Conditions[]
  readonly not?: Conditions
}

const eb = expressionBuilder<Database>()
const shown = { users: ['username'], user_info: ['user_id', 'full_name'], orders: ['order_number'], groups: ['name'] }

// #region filter
/** The rows that meet all conditions, by id. Throws FieldError or ValueError before any SQL is sent. */
export const filter = async (db: Kysely<Database>, dialect: Dialect, table: Table, conditions: Conditions) =>
  db
    .selectFrom(table)
    .select(['id', ...shown[table].map((column) => db.dynamic.ref(column))])
    .where(matching(dialect, table, conditions))
    .orderBy('id')
    .execute()
// #endregion

// #region update
/** Changes the rows that meet all conditions; gives their number. */
export async function update(
  db: Kysely<Database>,
  dialect: Dialect,
  table: Table,
  conditions: Conditions,
  changes: Readonly<Record<string, unknown>>,
): Promise<number> {
  let query = db.updateTable(table).where(matching(dialect, table, conditions))
  for (const [name, value] of Object.entries(changes)) {
    query = query.set(sql.ref(name), convert(fieldOf(table, name), value))
  }
  const { numUpdatedRows } = await query.executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}
// #endregion

// #region groups
/** The conditions as an expression for `where`. NOT is SQL's own: what is unknown because of a null stays out. */
export function matching(dialect: Dialect, table: Table, conditions: Conditions): Expression<SqlBool> {
  const group = (inner: Conditions) => matching(dialect, table, inner)
  const { and, or, not, ...fields } = conditions
  return eb.and([
    ...Object.entries(fields).map(([key, value]) => condition(dialect, table, key, value)),
    ...(and ? [eb.and(and.map(group))] : []),
    ...(or ? [eb.or(or.map(group))] : []),
    ...(not ? [eb.not(group(not))] : []),
  ])
}
// #endregion

// #region condition
/** `age__gt: 30`: the field must be one of the table's, the suffix one that we know. */
function condition(dialect: Dialect, table: Table, key: string, value: unknown): Expression<SqlBool> {
  const [name = '', suffix = 'equal', ...more] = key.split('__')
  if (more.length > 0) throw new FieldError(`${key} has more than one suffix`)
  return compare(dialect, fieldOf(table, name), suffix, value)
}
// #endregion

/** What the exercise is about, as expressions for `where`. */
export const startswith = (dialect: Dialect, column: string, value: string): Expression<SqlBool> =>
  sameCase(dialect, sql.ref(column), value, { after: true })
export const icontains = (dialect: Dialect, column: string, value: string): Expression<SqlBool> =>
  anyCase(dialect, sql.ref(column), value, { before: true, after: true })
