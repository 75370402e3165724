// fails not: `<>` alone leaves out the user without an age
import type { Dialect } from 'fstudy'
import type { Kysely } from 'kysely'
import { naiveNot, type Table } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

export const filter = (db: Kysely<Database>, _dialect: Dialect, _table: Table, { age__not }: { age__not: number }) =>
  naiveNot(db, age__not)
