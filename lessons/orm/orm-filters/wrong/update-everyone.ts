// fails update: an update without its conditions changes every row
import type { Dialect } from 'fstudy'
import type { Kysely } from 'kysely'
import { update as right, type Conditions, type Table } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

export const update = (
  db: Kysely<Database>,
  dialect: Dialect,
  table: Table,
  _conditions: Conditions,
  changes: Readonly<Record<string, unknown>>,
) => right(db, dialect, table, {}, changes)
