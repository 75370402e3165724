                                    
import { addKey } from './key.js'

// #region add-groups
export async function up(db                 )                {
  await db.schema
    .createTable('groups')
    .$call(addKey(db))
    .addColumn('name', 'varchar(100)', (column) => column.notNull().unique())
    .execute()
}

export async function down(db                 )                {
  await db.schema.dropTable('groups').execute()
}
// #endregion
