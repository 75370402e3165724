import { readFileSync } from 'node:fs'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { afterEach, expect, test } from 'vitest'
import * as answer from '../../lessons/orm/migrate-update/answer.ts'
import * as app from '../../lessons/orm/migrate-update/app.ts'
import { seed, type Database } from '../../lessons/orm/migrate-update/seed.ts'
import { openDatabase, type OpenDatabase } from '../../src/stage/database.ts'
import { homeName, onEachDatabase } from '../stage/database-targets.ts'

interface State {
  tables: { name: string; columns: string[] }[]
  rows: Record<string, Record<string, unknown>[]>
  applied: string[]
}
interface Fact {
  id: string
  after?: State
}
const recorded: { steps: Fact[]; failures: Fact[] } = JSON.parse(
  readFileSync(new URL('../../fixtures/wire/migrate-update.json', import.meta.url), 'utf8'),
)
const facts = new Map([...recorded.steps, ...recorded.failures].map((fact) => [fact.id, fact.after]))

/** A recorded state in our words: names without the 14 digits and padded; booleans; the types that differ left out. */
function fact(id: string): State {
  const state = facts.get(id)
  if (!state) throw new Error(`no recorded state ${id}`)
  return {
    tables: state.tables.map(({ name, columns }) => ({
      name,
      columns: columns.map((column) => column.replace(/^(\w+) \S+/, '$1')).toSorted(),
    })),
    rows: Object.fromEntries(
      Object.entries(state.rows).map(([table, rows]) => [
        table,
        rows.map((row) => ('is_active' in row ? { ...row, is_active: row['is_active'] === 1 } : row)),
      ]),
    ),
    applied: state.applied.map((name) => name.replace(/^(\d)_<14 digits>_(\w+)\.py$/, '000$1_$2')),
  }
}

const opened: OpenDatabase[] = []
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
})

onEachDatabase((target) => {
  const sqlite = target.dialect === 'sqlite'

  function open() {
    const sent: string[] = []
    const database = openDatabase(target, {
      name: homeName(),
      seed: (db) => seed(db as Kysely<Database>),
      recorder: { before: ({ sql }) => void sent.push(sql), after() {} },
    })
    opened.push(database)
    const db = database.db as Kysely<Database>
    const state = async (migrations = app.all): Promise<State> => {
      const tables = (await db.introspection.getTables()).toSorted((a, b) => (a.name < b.name ? -1 : 1))
      const rows: State['rows'] = {}
      for (const { name } of tables) {
        rows[name] = await db
          .selectFrom(name as keyof Database)
          .selectAll()
          .orderBy('id')
          .execute()
      }
      return {
        tables: tables.map(({ name, columns }) => ({
          name,
          columns: columns.map((column) => `${column.name}${column.isNullable ? '' : ' NOT NULL'}`).toSorted(),
        })),
        rows,
        applied: (await app.status(db, migrations)).applied,
      }
    }
    const { dialect } = database
    return {
      db,
      dialect,
      sent,
      state,
      up: (migrations?: app.Migrations) => app.migrateUp(db, dialect, migrations),
      to: (name: string, sure?: app.Sure) => app.migrateTo(db, dialect, name, sure),
      down: (sure: app.Sure = { yes: true }, migrations?: app.Migrations) =>
        app.migrateDown(db, dialect, sure, migrations),
      nickname: (value: string) => db.updateTable('users').set({ nickname: value }).where('id', '=', 1).execute(),
    }
  }

  test('step by step up: rows stay, and the recorded states come', async () => {
    const { db, dialect, state, to, up, nickname } = open()
    expect(await state()).toEqual(fact('seed'))
    expect(await app.dryRun(db, dialect)).toHaveLength(4)
    expect((await app.status(db, app.base)).pending).toEqual(['0001_add_nickname'])
    expect(await state()).toEqual(fact('add-column'))

    expect(await to('0001_add_nickname')).toEqual(['0001_add_nickname'])
    expect(await state()).toEqual(fact('add-column-upgrade'))
    expect(await to('0001_add_nickname')).toEqual([])

    await nickname('Ace')
    expect(await to('0002_rename_nickname')).toEqual(['0002_rename_nickname'])
    expect(await state()).toEqual(fact('rename-upgrade'))
    await to('0003_add_groups')
    expect(await state()).toEqual(fact('new-table-upgrade'))
    expect(await up()).toEqual(['0004_drop_total_amount'])
    expect(await state()).toEqual(fact('drop-column-upgrade'))
    expect(await up()).toEqual([])
    expect(await app.status(db)).toEqual({ applied: Object.keys(app.all), pending: [] })
  })

  test('a column that takes no null does not come back where there are rows', async () => {
    const { state, up, down, to, nickname } = open()
    await to('0001_add_nickname')
    await nickname('Ace')
    await up()
    await expect(down()).rejects.toThrow(/NOT NULL|null values/)
    expect(await state()).toEqual(fact('drop-column-downgrade'))
  })

  test('down takes the last one back, when it is meant; the data does not come back', async () => {
    const { state, up, down, nickname, db } = open()
    await up(app.base)
    expect(await state()).toEqual(fact('fail-base-upgrade'))
    await nickname('Ace')
    await expect(down({}, app.base)).rejects.toThrow('yes')
    await expect(app.migrateTo(db, target.dialect, '0000_init', {}, app.base)).rejects.toThrow('yes')
    expect((await state()).applied).toEqual(fact('downgrade-no-confirm').applied)
    expect(await down({ yes: true }, app.base)).toEqual(['0001_add_nickname'])
    expect(await state()).toEqual(fact('downgrade-column'))
    expect((await app.status(db, app.base)).pending).toEqual(['0001_add_nickname'])
    await up(app.base)
    expect(await state()).toEqual(fact('upgrade-after-downgrade'))
    await expect(app.migrateTo(db, target.dialect, '9', { yes: true }, app.base)).rejects.toThrow(`"9" doesn't exist`)
    expect(await state()).toEqual(fact('downgrade-unknown'))
  })

  test('all the way down and up again', async () => {
    const { db, state, down, up, to } = open()
    await db.deleteFrom('orders').execute()
    await up()
    expect(await to('0001_add_nickname', { yes: true })).toEqual(Object.keys(app.all).slice(2).toReversed())
    expect((await state()).tables).toEqual(fact('fail-base-upgrade').tables)
    await down()
    await down()
    expect((await state()).tables).toEqual([])
    await up()
    expect((await state()).tables).toEqual(fact('drop-column-upgrade').tables)
  })

  test('NOT NULL without a default fails and leaves nothing; with one it works', async () => {
    const { up, state } = open()
    await up(app.base)
    for (const _ of ['once', 'again']) {
      await expect(up(app.withAge)).rejects.toThrow(/NOT NULL|null values/)
      expect(await state(app.withAge)).toEqual(fact('not-null-upgrade'))
    }
    expect(await up(app.withAgeDefault)).toEqual(['0002_add_age'])
    expect(await state(app.withAgeDefault)).toEqual(fact('model-default-upgrade'))
  })

  test('a migration that fails half-way leaves nothing of itself, and what came before it stays', async () => {
    const { up, state } = open()
    for (const _ of ['once', 'again']) {
      await expect(up(app.withTagsAndAge)).rejects.toThrow(/NOT NULL|null values/)
      expect(await state(app.withTagsAndAge)).toEqual(fact('fail-base-upgrade')) // the reference leaves tags
    }
  })

  test('on an empty table NOT NULL needs no default', async () => {
    const { db, up, state } = open()
    await db.deleteFrom('orders').execute()
    await db.deleteFrom('users').execute()
    expect(await up(app.withTagsAndAge)).toEqual(['0001_add_nickname', '0002_add_tags_and_age'])
    expect((await state(app.withTagsAndAge)).tables.map(({ name }) => name)).toContain('tags')
  })

  test('a dry run shows the SQL and sends none of it', async () => {
    const { db, dialect, state, sent } = open()
    const before = await state()
    sent.length = 0
    const plain = (await app.dryRun(db, dialect)).map(({ name, sql }) => [
      name,
      sql.map((text) => text.replaceAll('`', '"')),
    ])
    expect(plain.slice(0, 2)).toEqual([
      ['0001_add_nickname', ['alter table "users" add column "nickname" varchar(50)']],
      ['0002_rename_nickname', ['alter table "users" rename column "nickname" to "display_name"']],
    ])
    expect(plain[2]).toEqual([
      '0003_add_groups',
      [expect.stringMatching(/^create table "groups" \("id" (serial|integer) .*primary key/)],
    ])
    expect(plain[3]).toEqual(['0004_drop_total_amount', ['alter table "orders" drop column "total_amount"']])
    expect(sent.filter((text) => /^\s*(alter|create|insert|update|delete|drop)/i.test(text))).toEqual([])
    expect(await state()).toEqual(before)
  })

  test('a rename as drop and add loses what the answer keeps', async () => {
    for (const [rename, kept] of [
      [app.naiveRename, null],
      [answer, 'Ace'],
    ] as [Migration, string | null][]) {
      const { db, up, down, nickname } = open()
      await up(app.base)
      await nickname('Ace')
      const migrations = { ...app.base, '0002_rename_nickname': rename }
      await up(migrations)
      const renamed = await db.selectFrom('users').select('display_name').orderBy('id').execute()
      expect(renamed.map((user) => user.display_name)).toEqual([kept, null, null])
      if (rename === app.naiveRename) await expect(down({ yes: true }, migrations)).rejects.toThrow('no way back')
      else {
        await down({ yes: true }, migrations)
        const back = await db.selectFrom('users').select('nickname').orderBy('id').execute()
        expect(back.map((user) => user.nickname)).toEqual(['Ace', null, null])
      }
    }
  })

  test('who ignores the error says done; without a transaction half of it stays on SQLite', async () => {
    const { db, state } = open()
    await app.naiveMigrateUp(db, app.base)
    expect(await app.naiveMigrateUp(db, app.withTagsAndAge)).toBe('done')
    const { tables, applied } = await state(app.withTagsAndAge)
    const tags = tables.some(({ name }) => name === 'tags')
    expect({ tags, applied: applied.length }).toEqual(
      { sqlite: { tags: true, applied: 2 }, postgres: { tags: false, applied: 2 }, mysql: { tags: true, applied: 3 } }[
        target.dialect
      ],
    )
    if (target.dialect === 'mysql')
      expect(await db.selectFrom('users').select('age').execute()).toEqual([{ age: 0 }, { age: 0 }, { age: 0 }])
  })

  test('an empty migration counts as applied', async () => {
    const { db, up } = open()
    expect(await up(app.withEmpty)).toEqual(['0001_add_nickname', '0002_by_hand'])
    expect((await app.status(db, app.withEmpty)).pending).toEqual([])
  })

  test('names are sorted as text', async () => {
    const { up } = open()
    const naive = await up({ '0000_init': app.base['0000_init']!, ...app.naiveNames })
    expect(naive.slice(0, 3)).toEqual(['10_step', '11_step', '1_step'])
    const padded = await open().up({ '0000_init': app.base['0000_init']!, ...app.paddedNames })
    expect(padded).toEqual(Object.keys(app.paddedNames))
  })

  test('a name before an applied one, and an applied one that is gone, are refused', async () => {
    const { up, state } = open()
    await up(app.base)
    await expect(up({ ...app.base, '0000_zero': answer })).rejects.toThrow('corrupted migrations')
    const { '0001_add_nickname': _, ...gone } = app.base
    await expect(up(gone)).rejects.toThrow('corrupted migrations')
    expect(await state()).toEqual(fact('fail-base-upgrade'))
  })

  if (sqlite) {
    test('column types are the recorded ones', async () => {
      const { db, up } = open()
      await up(app.base)
      const tables = await db.introspection.getTables()
      const types = Object.fromEntries(
        tables.flatMap(({ columns }) => columns.map(({ name, dataType }) => [name, dataType])),
      )
      expect(types).toMatchObject({
        username: 'varchar(255)',
        email: 'varchar(255)',
        nickname: 'varchar(50)',
        order_number: 'varchar(100)',
        is_active: 'boolean',
        total_amount: 'INTEGER',
      })
    })
  }
})
