// fails starts-with: with a percent sign in front the value may stand anywhere
import type { Dialect } from 'fstudy'
import { sql, type SqlBool } from 'kysely'

export { icontains } from '../answer.ts'

export const startswith = (_dialect: Dialect, column: string, value: string) =>
  sql<SqlBool>`${sql.ref(column)} like ${`%${value.replace(/[!%_]/g, '!$&')}%`} escape '!'`
