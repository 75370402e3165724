// fails unknown: a condition that nobody understands must not be passed over
import type { Dialect } from 'fstudy'
import type { Kysely } from 'kysely'
import { FieldError, filter as right, type Conditions, type Table } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

export const filter = (db: Kysely<Database>, dialect: Dialect, table: Table, conditions: Conditions) =>
  right(db, dialect, table, conditions).catch((error: unknown) => {
    if (error instanceof FieldError) return right(db, dialect, table, {})
    throw error
  })
