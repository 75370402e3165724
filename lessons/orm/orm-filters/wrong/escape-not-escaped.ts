// fails other-characters: the character that escapes the others has to be escaped itself
import type { Dialect } from 'fstudy'
import { sql, type SqlBool } from 'kysely'

export { startswith } from '../answer.ts'

export const icontains = (_dialect: Dialect, column: string, value: string) =>
  sql<SqlBool>`lower(${sql.ref(column)}) like ${`%${value.toLowerCase().replace(/[%_]/g, '!$&')}%`} escape '!'`
