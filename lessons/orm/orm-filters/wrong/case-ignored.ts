// fails starts-with-case: lower() on both sides makes John and john the same
import type { Dialect } from 'fstudy'
import { sql, type SqlBool } from 'kysely'

export { icontains } from '../answer.ts'

export const startswith = (_dialect: Dialect, column: string, value: string) =>
  sql<SqlBool>`lower(${sql.ref(column)}) like ${`${value.toLowerCase().replace(/[!%_]/g, '!$&')}%`} escape '!'`
