// fails empty-list: who leaves out the condition for an empty list finds everyone
import type { Dialect } from 'fstudy'
import type { Kysely } from 'kysely'
import { filter as right, type Conditions, type Table } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0

export const filter = (db: Kysely<Database>, dialect: Dialect, table: Table, conditions: Conditions) =>
  right(db, dialect, table, Object.fromEntries(Object.entries(conditions).filter(([, value]) => !isEmpty(value))))
