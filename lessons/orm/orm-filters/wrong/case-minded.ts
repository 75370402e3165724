// fails contains-any-case: only one side is made lower case, so DOE finds nobody
import type { Dialect } from 'fstudy'
import { sql, type SqlBool } from 'kysely'

export { startswith } from '../answer.ts'

export const icontains = (dialect: Dialect, column: string, value: string) =>
  dialect === 'sqlite'
    ? sql<SqlBool>`instr(lower(${sql.ref(column)}), ${value}) > 0`
    : sql<SqlBool>`lower(${sql.ref(column)}) like ${`%${value.replace(/[!%_]/g, '!$&')}%`} escape '!'`
