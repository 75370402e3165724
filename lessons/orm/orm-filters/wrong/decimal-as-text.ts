// fails decimal-as-text: as text 99.99 is more than 500
import type { Dialect } from 'fstudy'
import { sql, type Kysely } from 'kysely'
import type { Table } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

export const filter = (
  db: Kysely<Database>,
  _dialect: Dialect,
  _table: Table,
  { amount__gte }: { amount__gte: number },
) =>
  db
    .selectFrom('users')
    .select(['id', 'username'])
    .where(sql`cast(amount as char(40))`, '>=', String(amount__gte))
    .orderBy('id')
    .execute()
