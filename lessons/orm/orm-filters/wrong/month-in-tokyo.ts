// fails dates: a month by the clock of one place is not the month in UTC
import type { Dialect } from 'fstudy'
import type { Kysely } from 'kysely'
import { filter as right, type Table } from '../app.ts'
import type { Database } from '../seed.ts'

export * from '../app.ts'

const monthOf = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Tokyo', month: 'numeric' })

export async function filter(
  db: Kysely<Database>,
  dialect: Dialect,
  table: Table,
  { created_at__month: month, ...others }: { created_at__month?: number },
) {
  if (month === undefined) return right(db, dialect, table, others)
  const users = await db.selectFrom('users').select(['id', 'created_at']).orderBy('id').execute()
  return users.filter(({ created_at }) => Number(monthOf.format(new Date(created_at))) === month)
}
