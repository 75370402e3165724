// fails rename: a new column and a dropped one are no rename
import type { Dialect } from 'fstudy'
import type { Kysely } from 'kysely'
import { all, migrateTo as right, naiveRename } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

export const migrateTo = (db: Kysely<Database>, dialect: Dialect, name: string) =>
  right(db, dialect, name, {}, { ...all, '0002_rename_nickname': naiveRename })
