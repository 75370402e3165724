import type { Dialect } from 'fstudy'
import { sql, type Expression, type SqlBool } from 'kysely'

/** `%` and `_` of a value as plain characters of a pattern with `escape '!'`. */
const escapeLike = (value: string) => value.replace(/[!%_]/g, '!$&')

/** True where the column's text begins with the value, character for character, case included. */
export function startswith(dialect: Dialect, column: string, value: string): Expression<SqlBool> {
  // #region your-turn
  // starter: return sql<SqlBool>`${sql.ref(column)} like ${`${value}%`}`
  if (dialect === 'sqlite') return sql<SqlBool>`substr(${sql.ref(column)}, 1, length(${value})) = ${value}`
  return sql<SqlBool>`${sql.ref(column)} like ${`${escapeLike(value)}%`} escape '!'`
  // #endregion
}

/** True where the column's text has the value in it; the case of a to z does not matter. */
export function icontains(dialect: Dialect, column: string, value: string): Expression<SqlBool> {
  // #region your-turn
  // starter: return sql<SqlBool>`${sql.ref(column)} like ${`%${value}%`}`
  const pattern = `%${escapeLike(value)}%`
  if (dialect === 'sqlite') return sql<SqlBool>`${sql.ref(column)} like ${pattern} escape '!'`
  if (dialect === 'postgres') return sql<SqlBool>`${sql.ref(column)} ilike ${pattern} escape '!'`
  return sql<SqlBool>`lower(${sql.ref(column)}) like lower(${pattern}) escape '!'`
  // #endregion
}
