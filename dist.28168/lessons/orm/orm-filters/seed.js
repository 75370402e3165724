import {
  MysqlAdapter,
  PostgresAdapter,
  sql,
                               
                  
                 
              
} from 'kysely'
import * as rows from './rows.js'

// #region tables
/** A moment: a Date goes in, `2024-05-31T15:30:00Z` comes out. */
                                             

                           
          
                         
                    
                 
                    
                           
                      
                                                     
                      
                         
                           
                                                                                    
                       
   
              
                         
                   
                     
                   
                        
                      
   
           
                         
                   
                        
                        
                    
                      
   
                                                 
                                                      
 
// #endregion

// #region types
/** What each database calls a type. Text is compared by code point: on PostgreSQL each column has to say so. */
const typesOf = {
  sqlite: { id: 'integer', decimal: 'varchar(40)', instant: 'text', json: 'json', byCodePoint: '' },
  postgres: {
    id: 'serial',
    decimal: 'decimal(10, 2)',
    instant: 'timestamptz',
    json: 'jsonb',
    byCodePoint: 'collate "C"',
  },
  mysql: { id: 'integer', decimal: 'decimal(10, 2)', instant: 'datetime', json: 'json', byCodePoint: '' },
}         
// #endregion

const dialectOf = (db                  ) => {
  const { adapter } = db.getExecutor()
  return adapter instanceof PostgresAdapter ? 'postgres' : adapter instanceof MysqlAdapter ? 'mysql' : 'sqlite'
}

/** Makes the five tables and their rows; the next id of each is one more than its rows have. */
export async function seed(db                  )                {
  await makeTables(db)
  await fillTables(db)
  if (dialectOf(db) === 'postgres') await goOnCounting(db)
}

// #region make-tables
async function makeTables(db                  ) {
  const dialect = dialectOf(db)
  const { id, decimal, instant, json, byCodePoint } = typesOf[dialect]
  const text = (type        ) => sql.raw(`${type} ${byCodePoint}`)
  const key = (column                         ) =>
    dialect === 'postgres' ? column.primaryKey() : column.primaryKey().autoIncrement().notNull()
  const filled = (column                         ) => column.notNull()
  const unique = (column                         ) => column.notNull().unique()
  const table = (name                ) => db.schema.createTable(name)

  await table('users')
    .addColumn('id', id, key)
    .addColumn('username', text('varchar(255)'), unique)
    .addColumn('email', text('varchar(255)'), unique)
    .addColumn('password', text('varchar(255)'), filled)
    .addColumn('nickname', text('varchar(50)'))
    .addColumn('age', 'integer')
    .addColumn('amount', decimal)
    .addColumn('is_active', 'boolean', filled)
    .addColumn('is_superuser', 'boolean', filled)
    .addColumn('birthday', 'date')
    .addColumn('settings', json)
    .addColumn('created_at', instant, filled)
    .execute()
  await table('user_info')
    .addColumn('id', id, key)
    .addColumn('user_id', 'integer', unique)
    .addColumn('full_name', text('varchar(255)'), filled)
    .addColumn('address', text('varchar(500)'), filled)
    .addColumn('phone_number', text('varchar(20)'), filled)
    .addColumn('bio', text('text'))
    .addForeignKeyConstraint('user_info_user', ['user_id'], 'users', ['id'], (foreignKey) =>
      foreignKey.onDelete('cascade'),
    )
    .execute()
  await table('orders')
    .addColumn('id', id, key)
    .addColumn('user_id', 'integer', filled)
    .addColumn('order_number', text('varchar(100)'), unique)
    .addColumn('total_amount', 'integer', filled)
    .addColumn('is_paid', 'boolean', filled)
    .addColumn('placed_at', instant, filled)
    .addForeignKeyConstraint('orders_user', ['user_id'], 'users', ['id'], (foreignKey) =>
      foreignKey.onDelete('cascade'),
    )
    .execute()
  await table('groups').addColumn('id', id, key).addColumn('name', text('varchar(100)'), unique).execute()
  await table('groups_users')
    .addColumn('groups_id', 'integer', filled)
    .addColumn('user_id', 'integer', filled)
    .addUniqueConstraint('groups_users_once', ['groups_id', 'user_id'])
    .addForeignKeyConstraint('groups_users_group', ['groups_id'], 'groups', ['id'], (foreignKey) =>
      foreignKey.onDelete('cascade'),
    )
    .addForeignKeyConstraint('groups_users_user', ['user_id'], 'users', ['id'], (foreignKey) =>
      foreignKey.onDelete('cascade'),
    )
    .execute()
}
// #endregion

// #region fill-tables
async function fillTables(db                  ) {
  const users = rows.users.map((user) => ({
    ...user,
    settings: user.settings && JSON.stringify(user.settings),
    created_at: new Date(user.created_at),
  }))
  await db.insertInto('users').values(users).execute()
  await db.insertInto('user_info').values(rows.user_info).execute()
  const orders = rows.orders.map((order) => ({ ...order, placed_at: new Date(order.placed_at) }))
  await db.insertInto('orders').values(orders).execute()
  await db.insertInto('groups').values(rows.groups).execute()
  await db.insertInto('groups_users').values(rows.groups_users).execute()
}
// #endregion

// #region go-on-counting
/** PostgreSQL counts in a sequence, which an id that was given does not move: the next user would be 1 again. */
async function goOnCounting(db                  ) {
  for (const table of ['users', 'user_info', 'orders', 'groups']         ) {
    await sql`select setval(pg_get_serial_sequence(${table}, 'id'), (select max(id) from ${sql.table(table)}))`.execute(
      db,
    )
  }
}
// #endregion
