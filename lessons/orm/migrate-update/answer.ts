import type { Kysely } from 'kysely'

/** 0002_rename_nickname: users.nickname becomes display_name, and what stands in it stays. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // #region your-turn
  // starter: await db.schema.alterTable('users').addColumn('display_name', 'varchar(50)').execute()
  // starter: await db.schema.alterTable('users').dropColumn('nickname').execute()
  await db.schema.alterTable('users').renameColumn('nickname', 'display_name').execute()
  // #endregion
}

/** And back again. */
export async function down(db: Kysely<unknown>): Promise<void> {
  // #region your-turn
  // starter: await db.schema.alterTable('users').addColumn('nickname', 'varchar(50)').execute()
  // starter: await db.schema.alterTable('users').dropColumn('display_name').execute()
  await db.schema.alterTable('users').renameColumn('display_name', 'nickname').execute()
  // #endregion
}
