// fails dry-run: a plan that applies what it plans is none
import type { Dialect } from 'fstudy'
import type { Kysely } from 'kysely'
import { dryRun as right, migrateUp } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

export async function dryRun(db: Kysely<Database>, dialect: Dialect) {
  const plans = await right(db, dialect)
  await migrateUp(db, dialect)
  return plans
}
