                                    
import { addKey } from './key.js'

// #region init
export async function up(db                 )                {
  await db.schema
    .createTable('users')
    .$call(addKey(db))
    .addColumn('username', 'varchar(255)', (column) => column.notNull().unique())
    .addColumn('email', 'varchar(255)', (column) => column.notNull().unique())
    .addColumn('is_active', 'boolean', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('orders')
    .$call(addKey(db))
    .addColumn('order_number', 'varchar(100)', (column) => column.notNull().unique())
    .addColumn('total_amount', 'integer', (column) => column.notNull())
    .addColumn('user_id', 'integer', (column) => column.notNull())
    .addForeignKeyConstraint('orders_user', ['user_id'], 'users', ['id'], (key) => key.onDelete('cascade'))
    .execute()
}

export async function down(db                 )                {
  await db.schema.dropTable('orders').execute()
  await db.schema.dropTable('users').execute()
}
// #endregion
