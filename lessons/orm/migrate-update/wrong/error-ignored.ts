// fails ignored-error: the results tell what ran, and only the error tells that it failed
import type { Dialect } from 'fstudy'
import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { all } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

export async function migrateUp(db: Kysely<Database>, _dialect: Dialect, migrations = all): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { results = [] } = await migrator.migrateToLatest()
  return results.map(({ migrationName }) => migrationName)
}
