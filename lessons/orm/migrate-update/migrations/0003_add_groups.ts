import type { Kysely } from 'kysely'
import { addKey } from './key.ts'

// #region add-groups
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('groups')
    .$call(addKey(db))
    .addColumn('name', 'varchar(100)', (column) => column.notNull().unique())
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('groups').execute()
}
// #endregion
