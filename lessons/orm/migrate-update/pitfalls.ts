import type { Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { base, type Migrations } from './migrations.ts'
import { addKey } from './migrations/key.ts'
import type { Database } from './seed.ts'

// #region naive-rename
/** A rename as a new column and a dropped one: what stood in the old one is lost. */
export const naiveRename: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('users').addColumn('display_name', 'varchar(50)').execute()
    await db.schema.alterTable('users').dropColumn('nickname').execute()
  },
}
// #endregion

// #region naive-run
/** Says "done" whatever happened: the error stands in the result, and nobody looks. */
export async function naiveMigrateUp(db: Kysely<Database>, migrations: Migrations): Promise<string> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  await migrator.migrateToLatest()
  return 'done'
}
// #endregion

// #region naive-age
/** What should stand in the rows that are there already? */
const addAge: Migration = {
  async up(db: Kysely<unknown>) {
    const table = db.schema.alterTable('users')
    await table.addColumn('age', 'integer', (column) => column.notNull()).execute()
  },
}
export const withAge: Migrations = { ...base, '0002_add_age': addAge }
// #endregion

// #region fixed-age
const addAgeWithDefault: Migration = {
  async up(db: Kysely<unknown>) {
    const table = db.schema.alterTable('users')
    await table.addColumn('age', 'integer', (column) => column.notNull().defaultTo(0)).execute()
  },
  async down(db: Kysely<unknown>) {
    await db.schema.alterTable('users').dropColumn('age').execute()
  },
}
export const withAgeDefault: Migrations = { ...base, '0002_add_age': addAgeWithDefault }
// #endregion

// #region two-changes
/** Two changes, of which the second fails. On MySQL, where each commits at once, write a file for each. */
const addTagsAndAge: Migration = {
  async up(db: Kysely<unknown>) {
    const tags = db.schema.createTable('tags').$call(addKey(db))
    await tags.addColumn('name', 'varchar(100)', (column) => column.notNull().unique()).execute()
    await addAge.up(db)
  },
}
export const withTagsAndAge: Migrations = { ...base, '0002_add_tags_and_age': addTagsAndAge }
// #endregion

// #region empty
/** Does nothing, and counts as applied all the same. */
const empty: Migration = { async up() {}, async down() {} }
export const withEmpty: Migrations = { ...base, '0002_by_hand': empty }
// #endregion

// #region names
const eleven = (name: (number: number) => string): Migrations =>
  Object.fromEntries(Array.from({ length: 11 }, (_, index) => [name(index + 1), empty]))

/** As text, `10_step` and `11_step` come before `1_step`. */
export const naiveNames = eleven((number) => `${number}_step`)
export const paddedNames = eleven((number) => `${String(number).padStart(4, '0')}_step`)
// #endregion
