// fails starts-with-underscore: an underscore that is not escaped means any character
import type { Dialect } from 'fstudy'
import { sql, type SqlBool } from 'kysely'

export { icontains } from '../answer.ts'

export const startswith = (dialect: Dialect, column: string, value: string) =>
  dialect === 'sqlite'
    ? sql<SqlBool>`${sql.ref(column)} glob ${`${value.replaceAll('_', '?')}*`}`
    : sql<SqlBool>`${sql.ref(column)} like ${`${value}%`}`
