// fails value-in-text: a value that is pasted into the SQL is read as SQL
import type { Dialect } from 'fstudy'
import type { Kysely } from 'kysely'
import { naiveUsername, type Table } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

export const filter = (db: Kysely<Database>, _dialect: Dialect, _table: Table, { username }: { username: string }) =>
  naiveUsername(db, username)
