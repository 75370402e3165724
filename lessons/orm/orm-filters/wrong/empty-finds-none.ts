// fails empty-value: an empty value is a value, and every text begins with it
import type { Dialect } from 'fstudy'
import { sql, type Expression, type SqlBool } from 'kysely'
import { startswith as right } from '../answer.ts'

export { icontains } from '../answer.ts'

export const startswith = (dialect: Dialect, column: string, value: string): Expression<SqlBool> =>
  value ? right(dialect, column, value) : sql<SqlBool>`1 = 0`
