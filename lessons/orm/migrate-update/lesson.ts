import assert from 'node:assert/strict'
import { defineLesson, stepFor, type Stage } from 'fstudy'
import type { Kysely } from 'kysely'
import type { Database } from './seed.ts'

type App = typeof import('./app.ts')
type Answer = typeof import('./answer.ts')
const step = stepFor<App, Database>()
const yourStep = stepFor<Answer, Database>()

const usersOf = (db: Kysely<Database>) => db.selectFrom('users').selectAll().orderBy('id').execute()
const columnsOf = async (db: Kysely<Database>) => Object.keys((await usersOf(db))[0] ?? {})
const call = (db: Kysely<Database>, nickname: string) =>
  db.updateTable('users').set({ nickname }).where('id', '=', 1).execute()

/** What each database says of a column that takes no null and would get one. */
const noNull = /NOT NULL|null values/

/** A database with a nickname in it, and the learner's migration behind those that are applied. */
async function beforeYours({ app, db, dialect }: Stage<Answer, Database>) {
  const { base, migrateUp, migrateDown } = await import('./app.ts')
  const migrations = { ...base, '0002_rename_nickname': app }
  await migrateUp(db, dialect, base)
  await call(db, 'Ace')
  return {
    up: () => migrateUp(db, dialect, migrations),
    down: () => migrateDown(db, dialect, { yes: true }, migrations),
  }
}

export default defineLesson({
  format: 1,
  app: () => import('./app.ts'),
  seed: () => import('./seed.ts'),
  steps: [
    step('dry-run', { show: ['app.ts#dry-run', 'plan.ts#plan'] }, async ({ app, db, dialect, log }) => {
      const plans = await app.dryRun(db, dialect)
      for (const { name, sql } of plans) log(`${name}: ${sql.join('; ')}`)
      const [first, second] = plans.map(({ sql }) => sql.join().replaceAll('`', '"'))
      assert.equal(first, 'alter table "users" add column "nickname" varchar(50)')
      assert.equal(second, 'alter table "users" rename column "nickname" to "display_name"')
      assert.deepEqual(await columnsOf(db), ['id', 'username', 'email', 'is_active'])
    }),

    step('add-column', { show: ['migrations/0001_add_nickname.ts#add-nickname', 'app.ts#to'] }, async (stage) => {
      const { app, db, dialect } = stage
      assert.deepEqual(await app.migrateTo(db, dialect, '0001_add_nickname'), ['0001_add_nickname'])
      const nicknames = (await usersOf(db)).map(({ nickname }) => nickname)
      assert.deepEqual(nicknames, [null, null, null])
    }),

    step('up-again', { show: ['app.ts#up', 'migrations.ts#all'] }, async ({ app, db, dialect }) => {
      assert.deepEqual(await app.migrateUp(db, dialect), Object.keys(app.all).slice(1))
      assert.deepEqual(await app.migrateUp(db, dialect), [])
    }),

    step('status', { show: 'app.ts#status' }, async ({ app, db, log }) => {
      const { applied, pending } = await app.status(db)
      log({ applied, pending })
      assert.deepEqual(applied, ['0000_init'])
      assert.deepEqual(pending, Object.keys(app.all).slice(1))
    }),

    step('rename', {}, async ({ app, db, dialect }) => {
      await app.migrateTo(db, dialect, '0001_add_nickname')
      await call(db, 'Ace')
      await app.migrateTo(db, dialect, '0002_rename_nickname')
      const names = (await usersOf(db)).map(({ display_name }) => display_name)
      assert.deepEqual(names, ['Ace', null, null])
    }),

    step('new-table', { show: 'migrations/0003_add_groups.ts#add-groups' }, async ({ app, db, dialect }) => {
      await app.migrateTo(db, dialect, '0003_add_groups')
      assert.deepEqual(await db.selectFrom('groups').selectAll().execute(), [])
      assert.equal((await usersOf(db)).length, 3)
    }),

    step('drop-column', { show: 'migrations/0004_drop_total_amount.ts#drop-total-amount' }, async (stage) => {
      const { app, db, dialect } = stage
      await app.migrateUp(db, dialect)
      const orders = await db.selectFrom('orders').selectAll().orderBy('id').execute()
      assert.deepEqual(orders[0], { id: 1, order_number: 'ORDER_00001', user_id: 1 })
      assert.equal(orders.length, 3)
    }),

    step('down-refused', { show: 'app.ts#down' }, async ({ app, db, dialect, log }) => {
      await app.migrateUp(db, dialect, app.base)
      const said = await app.migrateDown(db, dialect, {}, app.base).then(String, String)
      log(said)
      assert.match(said, /may lose data/)
      assert.ok((await columnsOf(db)).includes('nickname'), 'the nickname is still there')
    }),

    step('down', {}, async ({ app, db, dialect }) => {
      await app.migrateUp(db, dialect, app.base)
      await call(db, 'Ace')
      assert.deepEqual(await app.migrateDown(db, dialect, { yes: true }, app.base), ['0001_add_nickname'])
      assert.deepEqual(await columnsOf(db), ['id', 'username', 'email', 'is_active'])

      await app.migrateUp(db, dialect, app.base)
      const nicknames = (await usersOf(db)).map(({ nickname }) => nickname)
      assert.deepEqual(nicknames, [null, null, null])
    }),

    step('no-way-back', { show: 'migrations/0004_drop_total_amount.ts#drop-total-amount' }, async (stage) => {
      const { app, db, dialect } = stage
      await app.migrateUp(db, dialect)
      await assert.rejects(app.migrateDown(db, dialect, { yes: true }), noNull)
      assert.deepEqual((await app.status(db)).applied, Object.keys(app.all))
    }),

    step('unknown-name', { show: 'app.ts#done' }, async ({ app, db, dialect, log }) => {
      const said = await app.migrateTo(db, dialect, '0009_nothing').then(String, String)
      log(said)
      assert.match(said, /"0009_nothing" doesn't exist/)
    }),

    step('lost-in-rename', { show: 'pitfalls.ts#naive-rename' }, async ({ app, db, dialect }) => {
      await app.migrateUp(db, dialect, app.base)
      await call(db, 'Ace')
      await app.migrateUp(db, dialect, { ...app.base, '0002_rename_nickname': app.naiveRename })
      const names = (await usersOf(db)).map(({ display_name }) => display_name)
      assert.deepEqual(names, [null, null, null])
    }),

    step('not-null', { show: ['pitfalls.ts#naive-age', 'plan.ts#refuse-unfilled'] }, async ({ app, db, dialect }) => {
      await app.migrateUp(db, dialect, app.base)
      await assert.rejects(app.migrateUp(db, dialect, app.withAge), noNull)
      assert.deepEqual(await columnsOf(db), ['id', 'username', 'email', 'is_active', 'nickname'])
      assert.deepEqual((await app.status(db, app.withAge)).pending, ['0002_add_age'])
    }),

    step('with-default', { show: 'pitfalls.ts#fixed-age' }, async ({ app, db, dialect }) => {
      await app.migrateUp(db, dialect, app.withAgeDefault)
      const ages = (await usersOf(db)).map(({ age }) => age)
      assert.deepEqual(ages, [0, 0, 0])
    }),

    step('half-applied', { show: ['pitfalls.ts#two-changes', 'pitfalls.ts#naive-run'] }, async (stage) => {
      const { app, db, dialect } = stage
      await app.migrateUp(db, dialect, app.base)
      assert.equal(await app.naiveMigrateUp(db, app.withTagsAndAge), 'done')
      const tags = await db.selectFrom('tags').selectAll().execute().then(String, String)
      if (dialect === 'postgres') assert.match(tags, /does not exist/)
      else assert.equal(tags, '')
      assert.equal((await columnsOf(db)).includes('age'), dialect === 'mysql')
    }),

    step('whole', { show: 'app.ts#whole' }, async ({ app, db, dialect }) => {
      await app.migrateUp(db, dialect, app.base)
      await assert.rejects(app.migrateUp(db, dialect, app.withTagsAndAge), noNull)
      await assert.rejects(db.selectFrom('tags').selectAll().execute(), /tags/)
      assert.deepEqual(await columnsOf(db), ['id', 'username', 'email', 'is_active', 'nickname'])
    }),

    step('ignored-error', { show: ['pitfalls.ts#naive-run', 'app.ts#done'] }, async ({ app, db, dialect, log }) => {
      const { '0000_init': _, ...withoutInit } = app.base
      log('naive:', await app.naiveMigrateUp(db, withoutInit))
      assert.deepEqual(await columnsOf(db), ['id', 'username', 'email', 'is_active'])

      const said = await app.migrateUp(db, dialect, withoutInit).then(String, String)
      log(said)
      assert.match(said, /corrupted migrations/)
    }),

    step('late-name', {}, async ({ app, db, dialect, log }) => {
      await app.migrateUp(db, dialect, app.base)
      const said = await app
        .migrateUp(db, dialect, { ...app.base, '0000_late': { async up() {} } })
        .then(String, String)
      log(said)
      assert.match(said, /corrupted migrations/)

      const { up } = await import('./migrations/0003_add_groups.ts')
      assert.deepEqual(await app.migrateUp(db, dialect, { ...app.base, '0001_add_nickname': { up } }), [])
    }),

    step('empty', { show: 'pitfalls.ts#empty' }, async ({ app, db, dialect }) => {
      assert.deepEqual(await app.migrateUp(db, dialect, app.withEmpty), ['0001_add_nickname', '0002_by_hand'])
      assert.deepEqual((await app.status(db, app.withEmpty)).pending, [])
    }),

    step('names', { show: 'pitfalls.ts#names' }, async ({ app, db, log }) => {
      const naive = (await app.status(db, { ...app.base, ...app.naiveNames })).pending
      log(naive.join(', '))
      assert.deepEqual(naive.slice(1, 4), ['10_step', '11_step', '1_step'])

      const padded = (await app.status(db, { ...app.base, ...app.paddedNames })).pending
      log(padded.join(', '))
      assert.deepEqual(padded.slice(1), Object.keys(app.paddedNames))
    }),
  ],
  exercise: {
    answer: () => import('./answer.ts'),
    steps: [
      yourStep('renamed', {}, async (stage) => {
        const { up } = await beforeYours(stage)
        await up()
        const columns = (await columnsOf(stage.db)).toSorted()
        assert.deepEqual(columns, ['display_name', 'email', 'id', 'is_active', 'username'])
      }),

      yourStep('ace-moves-along', {}, async (stage) => {
        const { up } = await beforeYours(stage)
        await up()
        const names = (await usersOf(stage.db)).map(({ display_name }) => display_name)
        assert.deepEqual(names, ['Ace', null, null])
      }),

      yourStep('back-again', {}, async (stage) => {
        const { up, down } = await beforeYours(stage)
        await up()
        await down()
        const columns = (await columnsOf(stage.db)).toSorted()
        assert.deepEqual(columns, ['email', 'id', 'is_active', 'nickname', 'username'])
      }),

      yourStep('ace-comes-back', {}, async (stage) => {
        const { up, down } = await beforeYours(stage)
        await up()
        await down()
        const nicknames = (await usersOf(stage.db)).map(({ nickname }) => nickname)
        assert.deepEqual(nicknames, ['Ace', null, null])
      }),

      yourStep('nothing-else', {}, async (stage) => {
        const { db } = stage
        const { up, down } = await beforeYours(stage)
        const [users, orders] = [await usersOf(db), await db.selectFrom('orders').selectAll().execute()]
        await up()
        await down()
        assert.deepEqual(await usersOf(db), users)
        assert.deepEqual(await db.selectFrom('orders').selectAll().execute(), orders)
      }),
    ],
  },
})
