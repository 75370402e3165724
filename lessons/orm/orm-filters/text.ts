import type { Dialect } from 'fstudy'
import { sql, type Expression, type SqlBool } from 'kysely'

/** Which end of the value may have more text beside it. */
export interface Around {
  readonly before?: boolean
  readonly after?: boolean
}

// #region escape
/** In a pattern `%` is any text and `_` any character. With `!` in front, and `escape '!'`, they are plain characters. */
const escapeLike = (value: string) => value.replace(/[!%_]/g, '!$&')

const escapeGlob = (value: string) => value.replace(/[*?[]/g, '[$&]')
// #endregion

const pattern = (any: string, value: string, { before, after }: Around) =>
  `${before ? any : ''}${value}${after ? any : ''}`

const like = (column: Expression<unknown>, value: string, around: Around) =>
  sql<SqlBool>`${column} like ${pattern('%', escapeLike(value), around)} escape '!'`

// #region same-case
/** LIKE, where it minds case. SQLite's does not: there GLOB does, with `*` for any text. */
export function sameCase(
  dialect: Dialect,
  column: Expression<unknown>,
  value: string,
  around: Around,
): Expression<SqlBool> {
  if (dialect === 'sqlite') return sql<SqlBool>`${column} glob ${pattern('*', escapeGlob(value), around)}`
  return like(column, value, around)
}
// #endregion

// #region any-case
/** LIKE, where it ignores the case of a to z, and only of these. */
export function anyCase(
  dialect: Dialect,
  column: Expression<unknown>,
  value: string,
  around: Around,
): Expression<SqlBool> {
  if (dialect === 'sqlite') return like(column, value, around)
  if (dialect === 'postgres') return sql<SqlBool>`${column} ilike ${pattern('%', escapeLike(value), around)} escape '!'`
  return sql<SqlBool>`${column} regexp ${anyCaseRegexp(value, around)}`
}

/** MySQL's `lower()` folds every alphabet, so that é would be É. Here `Ab.` becomes `[aA][bB]\.` */
function anyCaseRegexp(value: string, { before, after }: Around) {
  const letters = value
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
  return `${before ? '' : '\\A'}(?:${letters})${after ? '' : '\\z'}`
}
// #endregion
