                                     
import { sql,                               } from 'kysely'

/** `%` and `_` of a value as plain characters of a pattern with `escape '!'`. */
const escapeLike = (value        ) => value.replace(/[!%_]/g, '!$&')

/** True where the column's text begins with the value, character for character, case included. */
export function startswith(dialect         , column        , value        )                      {
  // #region your-turn
  // starter: return sql<SqlBool>`${sql.ref(column)} like ${`${value}%`}`
  if (dialect === 'sqlite') return sql         `substr(${sql.ref(column)}, 1, length(${value})) = ${value}`
  return sql         `${sql.ref(column)} like ${`${escapeLike(value)}%`} escape '!'`
  // #endregion
}

/** True where the column's text has the value in it; the case of a to z does not matter. */
export function icontains(dialect         , column        , value        )                      {
  // #region your-turn
  // starter: return sql<SqlBool>`${sql.ref(column)} like ${`%${value}%`}`
  const pattern = `%${escapeLike(value)}%`
  if (dialect === 'sqlite') return sql         `${sql.ref(column)} like ${pattern} escape '!'`
  if (dialect === 'postgres') return sql         `${sql.ref(column)} ilike ${pattern} escape '!'`
  return sql         `lower(${sql.ref(column)}) like lower(${pattern}) escape '!'`
  // #endregion
}
