// fails nothing-else: users are deleted and put in again, and their orders are deleted along
import { sql, type Kysely } from 'kysely'

export { up } from '../answer.ts'

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('users').renameColumn('display_name', 'nickname').execute()
  await sql`create table users_copy as select * from users`.execute(db)
  await sql`delete from users`.execute(db)
  await sql`insert into users select * from users_copy`.execute(db)
  await db.schema.dropTable('users_copy').execute()
}
