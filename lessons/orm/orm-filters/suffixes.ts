import type { Dialect } from 'fstudy'
import { expressionBuilder, sql, type Expression, type SqlBool } from 'kysely'
import { convert, FieldError, ValueError, type Field, type Kind } from './fields.ts'
import type { Database } from './seed.ts'
import { anyCase, sameCase } from './text.ts'

interface Operand {
  readonly dialect: Dialect
  readonly field: Field
  /** The column, a decimal as a number. */
  readonly column: Expression<unknown>
  readonly value: unknown
}
type Suffix = (operand: Operand) => Expression<SqlBool>

const eb = expressionBuilder<Database>()

// #region column
/** On SQLite a decimal is text, and text compares letter by letter. */
function columnOf(dialect: Dialect, { name, kind }: Field): Expression<unknown> {
  const column = sql.ref<unknown>(name)
  return kind === 'decimal' && dialect === 'sqlite' ? sql`cast(${column} as numeric)` : column
}
// #endregion

// #region comparisons
const one = ({ field, value }: Operand) => convert(field, value)
const comparisons: Record<string, Suffix> = {
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
const nulls: Record<string, Suffix> = {
  not: (it) => (it.value === null ? eb(it.column, 'is not', null) : orNull(it, eb(it.column, '<>', one(it)))),
  in: (it) => (list(it).length > 0 ? eb(it.column, 'in', list(it)) : eb.lit(false)),
  not_in: (it) => (list(it).length > 0 ? orNull(it, eb(it.column, 'not in', list(it))) : eb.lit(true)),
  isnull: (it) => eb(it.column, flag(it) ? 'is' : 'is not', null),
  not_isnull: (it) => eb(it.column, flag(it) ? 'is not' : 'is', null),
}
const orNull = ({ column }: Operand, expression: Expression<SqlBool>) => eb.or([expression, eb(column, 'is', null)])
// #endregion

// #region texts
const texts: Record<string, Suffix> = {
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
const part = (unit: 'year' | 'month' | 'day'): Suffix => {
  const format = { year: '%Y', month: '%m', day: '%d' }[unit]
  return ({ dialect, field, column, value }) => {
    if (!Number.isInteger(value)) throw new ValueError(`${field.name}__${unit} takes a whole number`)
    if (dialect === 'sqlite') return sql<SqlBool>`cast(strftime(${sql.lit(format)}, ${column}) as integer) = ${value}`
    const utc = dialect === 'postgres' && field.kind === 'instant' ? sql`${column} at time zone 'UTC'` : column
    return sql<SqlBool>`extract(${sql.raw(unit)} from ${utc}) = ${value}`
  }
}
const dates: Record<string, Suffix> = { year: part('year'), month: part('month'), day: part('day') }
// #endregion

/** The values of a list. A null in it is passed over: `not in (30, null)` would never be true. */
function list({ field, value }: Operand): unknown[] {
  if (!Array.isArray(value)) throw new ValueError(`${field.name} takes a list here`)
  return value.filter((item) => item !== null).map((item) => convert(field, item))
}

function pair({ field, value }: Operand): [unknown, unknown] {
  if (!Array.isArray(value) || value.length !== 2) throw new ValueError(`${field.name}__range takes [from, to]`)
  return [convert(field, value[0]), convert(field, value[1])]
}

function flag({ field, value }: Operand): boolean {
  if (typeof value !== 'boolean') throw new ValueError(`${field.name} takes true or false here`)
  return value
}

function word({ field, value }: Operand): string {
  if (typeof value !== 'string') throw new ValueError(`${field.name} takes a text here`)
  return value
}

const only = (kinds: readonly Kind[], suffixes: Record<string, Suffix>) =>
  Object.entries(suffixes).map(([name, suffix]) => [name, { kinds, suffix }] as const)

const suffixes = new Map([
  ...only(['number', 'decimal', 'text', 'boolean', 'date', 'instant'], comparisons),
  ...only(['number', 'decimal', 'text', 'boolean', 'date', 'instant', 'json'], nulls),
  ...only(['text'], texts),
  ...only(['date', 'instant'], dates),
])

/** `column suffix value` as an expression. Throws FieldError for a suffix that the field does not have. */
export function compare(dialect: Dialect, field: Field, name: string, value: unknown): Expression<SqlBool> {
  const found = suffixes.get(name)
  if (!found?.kinds.includes(field.kind)) throw new FieldError(`${field.name} has no suffix __${name}`)
  return found.suffix({ dialect, field, column: columnOf(dialect, field), value })
}
