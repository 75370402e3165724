import type { Kysely } from 'kysely'

// #region add-nickname
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('users').addColumn('nickname', 'varchar(50)').execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('users').dropColumn('nickname').execute()
}
// #endregion
