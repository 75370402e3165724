// fails with-default: a column that takes null needs no default, and says nothing of the users that are there
import type { Kysely } from 'kysely'
import { base, type Migrations } from '../app.ts'

export * from '../app.ts'

export const withAgeDefault: Migrations = {
  ...base,
  '0002_add_age': {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('users').addColumn('age', 'integer').execute()
    },
  },
}
