// fails or-in-and: without parentheses AND binds first, and who is not active comes along
import type { Dialect } from 'fstudy'
import { sql, type Kysely } from 'kysely'
import type { Table } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

export const filter = (db: Kysely<Database>, _dialect: Dialect, _table: Table, { is_active }: { is_active: boolean }) =>
  db
    .selectFrom('users')
    .select(['id', 'username'])
    .where(sql<boolean>`${sql.ref('is_active')} = ${is_active} and is_superuser = ${true} or age > 50`)
    .orderBy('id')
    .execute()
