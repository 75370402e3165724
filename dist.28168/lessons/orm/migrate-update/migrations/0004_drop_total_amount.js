                                    

// #region drop-total-amount
export async function up(db                 )                {
  await db.schema.alterTable('orders').dropColumn('total_amount').execute()
}

/** Fails while there are orders: their amounts are gone, and the column takes no null. */
export async function down(db                 )                {
  await db.schema
    .alterTable('orders')
    .addColumn('total_amount', 'integer', (column) => column.notNull())
    .execute()
}
// #endregion
