// fails or: the groups of an OR are not asked one after the other
import type { Dialect } from 'fstudy'
import type { Kysely } from 'kysely'
import { filter as right, type Conditions, type Table } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

export const filter = (db: Kysely<Database>, dialect: Dialect, table: Table, { or = [], ...others }: Conditions) =>
  right(db, dialect, table, { ...others, and: or })
