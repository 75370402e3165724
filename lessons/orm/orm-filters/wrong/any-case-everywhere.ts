// fails contains: a search that always ignores case finds @Example.com as well
import type { Dialect } from 'fstudy'
import { filter as right, type Conditions, type Table } from '../app.ts'
import type { Kysely } from 'kysely'
import type { Database } from '../seed.ts'

export * from '../app.ts'

export const filter = (db: Kysely<Database>, dialect: Dialect, table: Table, conditions: Conditions) =>
  right(
    db,
    dialect,
    table,
    Object.fromEntries(
      Object.entries(conditions).map(([key, value]) => [
        key.replace(/__(contains|startswith|endswith)$/, '__i$1'),
        value,
      ]),
    ),
  )
