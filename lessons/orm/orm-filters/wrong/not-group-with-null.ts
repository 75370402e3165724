// fails not-group: NOT of a group is SQL's own, where a null stays out
import type { Dialect } from 'fstudy'
import type { Kysely } from 'kysely'
import { filter as right, type Conditions, type Table } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

export const filter = (db: Kysely<Database>, dialect: Dialect, table: Table, { not = {} }: Conditions) =>
  right(db, dialect, table, Object.fromEntries(Object.entries(not).map(([key, value]) => [`${key}__not`, value])))
