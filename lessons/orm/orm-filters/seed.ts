import {
  MysqlAdapter,
  PostgresAdapter,
  sql,
  type ColumnDefinitionBuilder,
  type ColumnType,
  type Generated,
  type Kysely,
} from 'kysely'
import * as rows from './rows.ts'

/** A moment: a Date goes in, `2024-05-31T15:30:00Z` comes out. */
type Instant = ColumnType<string, Date, Date>

// #region users
interface Users {
  id: Generated<number>
  username: string
  email: string
  password: string
  nickname: string | null
  age: number | null
  amount: string | null // a decimal as text: exact
  is_active: boolean
  is_superuser: boolean
  birthday: string | null
  settings: ColumnType<unknown, string | null, string | null> // JSON text goes in
  created_at: Instant
}
// #endregion

export interface Database {
  users: Users
  user_info: {
    id: Generated<number>
    user_id: number
    full_name: string
    address: string
    phone_number: string
    bio: string | null
  }
  orders: {
    id: Generated<number>
    user_id: number
    order_number: string
    total_amount: number
    is_paid: boolean
    placed_at: Instant
  }
  groups: { id: Generated<number>; name: string }
  groups_users: { groups_id: number; user_id: number }
}

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
} as const
// #endregion

function columnsOf(db: Kysely<Database>) {
  const dialect = dialectOf(db)
  const { byCodePoint, ...types } = typesOf[dialect]
  return {
    ...types,
    text: (type: string) => sql.raw(`${type} ${byCodePoint}`.trim()),
    key: (column: ColumnDefinitionBuilder) =>
      dialect === 'postgres' ? column.primaryKey() : column.primaryKey().autoIncrement().notNull(),
    filled: (column: ColumnDefinitionBuilder) => column.notNull(),
    unique: (column: ColumnDefinitionBuilder) => column.notNull().unique(),
  }
}

const dialectOf = (db: Kysely<Database>) => {
  const { adapter } = db.getExecutor()
  return adapter instanceof PostgresAdapter ? 'postgres' : adapter instanceof MysqlAdapter ? 'mysql' : 'sqlite'
}

/** Makes the five tables and their rows; the next id of each is one more than its rows have. */
export async function seed(db: Kysely<Database>): Promise<void> {
  await makeUsers(db)
  await makeOthers(db)
  await fillTables(db)
  if (dialectOf(db) === 'postgres') await goOnCounting(db)
}

// #region make-users
async function makeUsers(db: Kysely<Database>) {
  const { id, decimal, instant, json, text, key, filled, unique } = columnsOf(db)
  await db.schema
    .createTable('users')
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
}
// #endregion

// #region make-others
async function makeOthers(db: Kysely<Database>) {
  const { id, instant, text, key, filled, unique } = columnsOf(db)
  const table = (name: keyof Database) => db.schema.createTable(name)
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
async function fillTables(db: Kysely<Database>) {
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
async function goOnCounting(db: Kysely<Database>) {
  for (const table of ['users', 'user_info', 'orders', 'groups'] as const) {
    await sql`select setval(pg_get_serial_sequence(${table}, 'id'), (select max(id) from ${sql.table(table)}))`.execute(
      db,
    )
  }
}
// #endregion
