import { PostgresAdapter, type CreateTableBuilder, type Kysely } from 'kysely'

/** Adds `id`, a key that counts by itself. PostgreSQL has a type for that. */
export const addKey = (db: Kysely<unknown>) => (table: CreateTableBuilder<string>) =>
  db.getExecutor().adapter instanceof PostgresAdapter
    ? table.addColumn('id', 'serial', (column) => column.primaryKey())
    : table.addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement().notNull())
