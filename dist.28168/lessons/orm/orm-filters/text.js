                                     
import { sql,                               } from 'kysely'

/** Which end of the value may have more text beside it. */
                         
                           
                          
 

// #region escape
/** In a pattern `%` is any text and `_` any character. With `!` in front, and `escape '!'`, they are plain characters. */
const escapeLike = (value        ) => value.replace(/[!%_]/g, '!$&')

const escapeGlob = (value        ) => value.replace(/[*?[]/g, '[$&]')
// #endregion

const pattern = (any        , value        , { before, after }        ) =>
  `${before ? any : ''}${value}${after ? any : ''}`

const like = (column                     , value        , around        ) =>
  sql         `${column} like ${pattern('%', escapeLike(value), around)} escape '!'`

// #region same-case
/** LIKE, where it minds case. SQLite's does not: there GLOB does, with `*` for any text. */
export function sameCase(
  dialect         ,
  column                     ,
  value        ,
  around        ,
)                      {
  if (dialect === 'sqlite') return sql         `${column} glob ${pattern('*', escapeGlob(value), around)}`
  return like(column, value, around)
}
// #endregion

// #region any-case
/** LIKE, where it ignores the case of a to z, and only of these. */
export function anyCase(
  dialect         ,
  column                     ,
  value        ,
  around        ,
)                      {
  if (dialect === 'sqlite') return like(column, value, around)
  if (dialect === 'postgres') return sql         `${column} ilike ${pattern('%', escapeLike(value), around)} escape '!'`
  return sql         `${column} regexp ${anyCaseRegexp(value, around)}`
}

/** MySQL's `lower()` folds every alphabet, so that é would be É. Here `Ab.` becomes `[aA][bB]\.` */
function anyCaseRegexp(value        , { before, after }        ) {
  const letters = value
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
  return `${before ? '' : '\\A'}(?:${letters})${after ? '' : '\\z'}`
}
// #endregion
