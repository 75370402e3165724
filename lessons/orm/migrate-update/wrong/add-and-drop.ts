// fails ace-moves-along: a new column is empty, and the dropped one takes Ace with it
import type { Kysely } from 'kysely'

export { down } from '../answer.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('users').addColumn('display_name', 'varchar(50)').execute()
  await db.schema.alterTable('users').dropColumn('nickname').execute()
}
