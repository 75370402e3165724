// fails contains-wildcards: a percent sign that is not escaped finds everyone
import type { Dialect } from 'fstudy'
import { sql, type SqlBool } from 'kysely'

export { startswith } from '../answer.ts'

export const icontains = (_dialect: Dialect, column: string, value: string) =>
  sql<SqlBool>`lower(${sql.ref(column)}) like ${`%${value.toLowerCase()}%`}`
