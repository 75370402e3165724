import type { Kysely } from 'kysely'

// #region drop-total-amount
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('orders').dropColumn('total_amount').execute()
}

/** Fails while there are orders: their amounts are gone, and the column takes no null. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('orders')
    .addColumn('total_amount', 'integer', (column) => column.notNull())
    .execute()
}
// #endregion
