                                     
import { expressionBuilder, sql,                                            } from 'kysely'
import { convert, fieldOf, FieldError,            } from './fields.js'
                                         
import { compare } from './suffixes.js'
import { anyCase, sameCase } from './text.js'

export { FieldError, ValueError,            } from './fields.js'
export * from './naive.js'

/** `field` or `field__suffix` to a value: all of them must hold. `and`, `or` and `not` hold groups of the same kind. */
                             
                                 
                                      
                                     
                           
 

const eb = expressionBuilder          ()
const shown = { users: ['username'], user_info: ['user_id', 'full_name'], orders: ['order_number'], groups: ['name'] }

// #region filter
/** The rows that meet all conditions, by id. Throws FieldError or ValueError before any SQL is sent. */
export const filter = async (db                  , dialect         , table       , conditions            ) =>
  db
    .selectFrom(db.dynamic.table(table).as('row'))
    .select(['id', ...shown[table].map((column) => db.dynamic.ref(column))])
    .where(matching(dialect, table, conditions))
    .orderBy('id')
    .execute()
// #endregion

// #region update
/** Changes the rows that meet all conditions; gives their number. */
export async function update(
  db                  ,
  dialect         ,
  table       ,
  conditions            ,
  changes                                   ,
)                  {
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
export function matching(dialect         , table       , conditions            )                      {
  const group = (inner            ) => matching(dialect, table, inner)
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
function condition(dialect         , table       , key        , value         )                      {
  const [name = '', suffix = 'equal', ...more] = key.split('__')
  if (more.length > 0) throw new FieldError(`${key} has more than one suffix`)
  return compare(dialect, fieldOf(table, name), suffix, value)
}
// #endregion

/** What the exercise is about, as expressions for `where`. */
export const startswith = (dialect         , column        , value        )                      =>
  sameCase(dialect, sql.ref(column), value, { after: true })
export const icontains = (dialect         , column        , value        )                      =>
  anyCase(dialect, sql.ref(column), value, { before: true, after: true })
