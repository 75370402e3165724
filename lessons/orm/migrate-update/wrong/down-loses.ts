// fails ace-comes-back: the way back adds and drops, and loses what up has kept
import type { Kysely } from 'kysely'

export { up } from '../answer.ts'

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('users').addColumn('nickname', 'varchar(50)').execute()
  await db.schema.alterTable('users').dropColumn('display_name').execute()
}
