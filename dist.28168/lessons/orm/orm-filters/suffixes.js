                                     
import { expressionBuilder, sql,                               } from 'kysely'
import { convert, FieldError, ValueError,                       } from './fields.js'
                                         
import { anyCase, sameCase } from './text.js'

                   
                           
                       
                                           
                                      
                         
 
                                                       

const eb = expressionBuilder          ()

// #region column
/** On SQLite a decimal is text, and text compares letter by letter. */
function columnOf(dialect         , { name, kind }       )                      {
  const column = sql.ref         (name)
  return kind === 'decimal' && dialect === 'sqlite' ? sql`cast(${column} as numeric)` : column
}
// #endregion

// #region comparisons
const one = ({ field, value }         ) => convert(field, value)
const comparisons                         = {
  equal: (it) => (it.value === null ? eb(it.column, 'is', null) : eb(it.column, '=', one(it))),
  lt: (it) => eb(it.column, '<', one(it)),
  lte: (it) => eb(it.column, '<=', one(it)),
  gt: (it) => eb(it.column, '>', one(it)),
  gte: (it) => eb(it.column, '>=', one(it)),
  range(it) {
    const [from, to] = pair(it)
    return eb.between(it.column, from, to)
  },
}
// #endregion

// #region nulls
/** `age <> 30` is unknown where age is null; `not` and `not_in` say that null is not 30 either. */
const nulls                         = {
  not: (it) => (it.value === null ? eb(it.column, 'is not', null) : orNull(it, eb(it.column, '<>', one(it)))),
  in: (it) => (list(it).length > 0 ? eb(it.column, 'in', list(it)) : eb.lit(false)),
  not_in: (it) => (list(it).length > 0 ? orNull(it, eb(it.column, 'not in', list(it))) : eb.lit(true)),
  isnull: (it) => eb(it.column, flag(it) ? 'is' : 'is not', null),
  not_isnull: (it) => eb(it.column, flag(it) ? 'is not' : 'is', null),
}
const orNull = ({ column }         , expression                     ) => eb.or([expression, eb(column, 'is', null)])
// #endregion

// #region texts
const texts                         = {
  contains: (it) => sameCase(it.dialect, it.column, word(it), { before: true, after: true }),
  startswith: (it) => sameCase(it.dialect, it.column, word(it), { after: true }),
  endswith: (it) => sameCase(it.dialect, it.column, word(it), { before: true }),
  icontains: (it) => anyCase(it.dialect, it.column, word(it), { before: true, after: true }),
  istartswith: (it) => anyCase(it.dialect, it.column, word(it), { after: true }),
  iendswith: (it) => anyCase(it.dialect, it.column, word(it), { before: true }),
  iexact: (it) => anyCase(it.dialect, it.column, word(it), {}),
}
// #endregion

// #region dates
/** A part of a date in UTC, as a number. */
const part = (unit                          )         => {
  const format = { year: '%Y', month: '%m', day: '%d' }[unit]
  return ({ dialect, field, column, value }) => {
    if (!Number.isInteger(value)) throw new ValueError(`${field.name}__${unit} takes a whole number`)
    if (dialect === 'sqlite') return sql         `cast(strftime(${format}, ${column}) as integer) = ${value}`
    const utc = dialect === 'postgres' && field.kind === 'instant' ? sql`${column} at time zone 'UTC'` : column
    return sql         `extract(${sql.raw(unit)} from ${utc}) = ${value}`
  }
}
const dates                         = { year: part('year'), month: part('month'), day: part('day') }
// #endregion

/** The values of a list. A null in it is passed over: `not in (30, null)` would never be true. */
function list({ field, value }         )            {
  if (!Array.isArray(value)) throw new ValueError(`${field.name} takes a list here`)
  return value.filter((item) => item !== null).map((item) => convert(field, item))
}

function pair({ field, value }         )                     {
  if (!Array.isArray(value) || value.length !== 2) throw new ValueError(`${field.name}__range takes [from, to]`)
  return [convert(field, value[0]), convert(field, value[1])]
}

function flag({ field, value }         )          {
  if (typeof value !== 'boolean') throw new ValueError(`${field.name} takes true or false here`)
  return value
}

function word({ field, value }         )         {
  if (typeof value !== 'string') throw new ValueError(`${field.name} takes a text here`)
  return value
}

const only = (kinds                 , suffixes                        ) =>
  Object.entries(suffixes).map(([name, suffix]) => [name, { kinds, suffix }]         )

const suffixes = new Map([
  ...only(['number', 'decimal', 'text', 'boolean', 'date', 'instant'], comparisons),
  ...only(['number', 'decimal', 'text', 'boolean', 'date', 'instant', 'json'], nulls),
  ...only(['text'], texts),
  ...only(['date', 'instant'], dates),
])

/** `column suffix value` as an expression. Throws FieldError for a suffix that the field does not have. */
export function compare(dialect         , field       , name        , value         )                      {
  const found = suffixes.get(name)
  if (!found?.kinds.includes(field.kind)) throw new FieldError(`${field.name} has no suffix __${name}`)
  return found.suffix({ dialect, field, column: columnOf(dialect, field), value })
}
