// fails down-refused: who goes down without being asked loses data without being asked
import type { Dialect } from 'fstudy'
import type { Kysely } from 'kysely'
import { migrateDown as right, type Migrations, type Sure } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

export const migrateDown = (db: Kysely<Database>, dialect: Dialect, _sure: Sure, migrations?: Migrations) =>
  right(db, dialect, { yes: true }, migrations)
