// fails not-null: what failed is written down as applied, and will not be tried again
import type { Dialect } from 'fstudy'
import { sql, type Kysely } from 'kysely'
import { migrateUp as right, status, type Migrations } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

export const migrateUp = (db: Kysely<Database>, dialect: Dialect, migrations?: Migrations) =>
  right(db, dialect, migrations).catch(async (error: unknown) => {
    for (const name of (await status(db, migrations)).pending) {
      await sql`insert into kysely_migration (name, timestamp) values (${name}, '')`.execute(db)
    }
    throw error
  })
