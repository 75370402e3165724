// fails whole: without a transaction the first change stays when the second fails
import type { Dialect } from 'fstudy'
import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { all } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

export async function migrateUp(db: Kysely<Database>, _dialect: Dialect, migrations = all): Promise<string[]> {
  const provider = { getMigrations: async () => migrations }
  const { error, results = [] } = await new Migrator({ db, provider, disableTransactions: true }).migrateToLatest()
  if (error !== undefined) throw error
  return results.map(({ migrationName }) => migrationName)
}
