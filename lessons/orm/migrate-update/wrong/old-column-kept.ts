// fails renamed: the copy is made, and the old column is still there
import { sql, type Kysely } from 'kysely'

export { down } from '../answer.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('users').addColumn('display_name', 'varchar(50)').execute()
  await sql`update users set display_name = nickname`.execute(db)
}
