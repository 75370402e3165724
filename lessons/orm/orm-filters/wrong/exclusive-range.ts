// fails range: both ends of a range belong to it
import type { Dialect } from 'fstudy'
import type { Kysely } from 'kysely'
import type { Table } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

export const filter = (
  db: Kysely<Database>,
  _dialect: Dialect,
  _table: Table,
  { age__range: [from, to] }: { age__range: [number, number] },
) =>
  db
    .selectFrom('users')
    .select(['id', 'username'])
    .where('age', '>', from)
    .where('age', '<', to)
    .orderBy('id')
    .execute()
