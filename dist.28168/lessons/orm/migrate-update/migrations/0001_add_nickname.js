                                    

// #region add-nickname
export async function up(db                 )                {
  await db.schema.alterTable('users').addColumn('nickname', 'varchar(50)').execute()
}

export async function down(db                 )                {
  await db.schema.alterTable('users').dropColumn('nickname').execute()
}
// #endregion
