import { sql,             } from 'kysely'
                                         

/** Ways to filter that look right and are not. */

const users = (db                  ) => db.selectFrom('users').select(['id', 'username']).orderBy('id')

// #region naive-like
/** In a pattern, `_` of the value means any character, and `%` any text. */
export const naiveStartswith = (db                  , value        ) =>
  users(db).where('username', 'like', `${value}%`).execute()
// #endregion

// #region naive-not
/** `age <> 30` is unknown for a user without an age, and what is unknown is left out. */
export const naiveNot = (db                  , age        ) => users(db).where('age', '<>', age).execute()
// #endregion

// #region naive-not-in
/** A null in the list makes each `not in` false or unknown: no row is left. */
export const naiveNotIn = (db                  , ages                   ) =>
  users(db).where('age', 'not in', ages).execute()
// #endregion

// #region naive-in
/** `in ()` of an empty list: SQLite takes it, the others call it a syntax error. */
export const naiveIn = (db                  , ages          ) => users(db).where('age', 'in', ages).execute()
// #endregion

// #region naive-decimal
/** SQLite keeps exact decimals as text, and compares them as text: '99.99' comes after '500'. */
export const naiveAmount = (db                  , atLeast        ) => users(db).where('amount', '>=', atLeast).execute()
// #endregion

// #region naive-offset
/** A time with an offset, bound as the text that it came as. Compared as text, the offset means nothing. */
export const naiveCreated = (db                  , from        , before        ) =>
  users(db)
    .where(sql`created_at`, '>=', from)
    .where(sql`created_at`, '<', before)
    .execute()
// #endregion

// #region naive-text
/** The value becomes a part of the SQL text: a quote in it ends the literal, and what follows is SQL. */
export const naiveUsername = (db                  , username        ) =>
  users(db)
    .where(sql         `username = '${sql.raw(username)}'`)
    .execute()
// #endregion
