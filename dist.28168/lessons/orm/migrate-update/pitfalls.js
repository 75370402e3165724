                                    
import { Migrator,                } from 'kysely/migration'
import { base,                 } from './migrations.js'
import { addKey } from './migrations/key.js'
                                         

// #region naive-rename
/** A rename as a new column and a dropped one: what stood in the old one is lost. */
export const naiveRename            = {
  async up(db                 ) {
    await db.schema.alterTable('users').addColumn('display_name', 'varchar(50)').execute()
    await db.schema.alterTable('users').dropColumn('nickname').execute()
  },
}
// #endregion

// #region naive-run
/** Says "done" whatever happened: the error stands in the result, and nobody looks. */
export async function naiveMigrateUp(db                  , migrations            )                  {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  await migrator.migrateToLatest()
  return 'done'
}
// #endregion

// #region naive-age
/** What should stand in the rows that are there already? */
const addAge            = {
  async up(db                 ) {
    const table = db.schema.alterTable('users')
    await table.addColumn('age', 'integer', (column) => column.notNull()).execute()
  },
}
export const withAge             = { ...base, '0002_add_age': addAge }
// #endregion

// #region fixed-age
const addAgeWithDefault            = {
  async up(db                 ) {
    const table = db.schema.alterTable('users')
    await table.addColumn('age', 'integer', (column) => column.notNull().defaultTo(0)).execute()
  },
  async down(db                 ) {
    await db.schema.alterTable('users').dropColumn('age').execute()
  },
}
export const withAgeDefault             = { ...base, '0002_add_age': addAgeWithDefault }
// #endregion

// #region two-changes
/** Two changes, of which the second fails. On MySQL, where each commits at once, write a file for each. */
const addTagsAndAge            = {
  async up(db                 ) {
    const tags = db.schema.createTable('tags').$call(addKey(db))
    await tags.addColumn('name', 'varchar(100)', (column) => column.notNull().unique()).execute()
    await addAge.up(db)
  },
}
export const withTagsAndAge             = { ...base, '0002_add_tags_and_age': addTagsAndAge }
// #endregion

// #region empty
/** Does nothing, and counts as applied all the same. */
const empty            = { async up() {}, async down() {} }
export const withEmpty             = { ...base, '0002_by_hand': empty }
// #endregion

// #region names
const eleven = (name                            )             =>
  Object.fromEntries(Array.from({ length: 11 }, (_, index) => [name(index + 1), empty]))

/** As text, `10_step` and `11_step` come before `1_step`. */
export const naiveNames = eleven((number) => `${number}_step`)
export const paddedNames = eleven((number) => `${String(number).padStart(4, '0')}_step`)
// #endregion
